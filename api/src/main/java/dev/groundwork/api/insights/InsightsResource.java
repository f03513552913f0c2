package dev.groundwork.api.insights;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.insights.Activity;
import dev.groundwork.domain.insights.Answers;
import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.Funnel;
import dev.groundwork.domain.insights.Grouping;
import dev.groundwork.domain.insights.InsightFilter;
import dev.groundwork.domain.insights.PathSpread;
import dev.groundwork.domain.insights.Sources;
import dev.groundwork.domain.insights.TimeInStage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How the search is going, in figures with their counts. */
@Path("/api/v1/insights")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class InsightsResource {

    private final CurrentCandidate currentCandidate;

    InsightsResource(CurrentCandidate currentCandidate) {
        this.currentCandidate = currentCandidate;
    }

    @GET
    @Path("/funnel")
    @RolesAllowed("read")
    @Operation(
            operationId = "showFunnel",
            summary = "How many applications reached each kind of stage, or one beyond it")
    public FunnelJson funnel(@BeanParam InsightQuery query) {
        InsightFilter filter = query.filter();
        return FunnelJson.of(Funnel.of(filter, moment()), filter);
    }

    @GET
    @Path("/flow")
    @RolesAllowed("read")
    @Operation(operationId = "showFlow", summary = "How applications flow through the kinds of stages into their ends")
    public FlowJson flow(@BeanParam InsightQuery query) {
        return FlowJson.of(Flow.of(query.filter(), moment()));
    }

    @GET
    @Path("/sources")
    @RolesAllowed("read")
    @Operation(operationId = "showSources", summary = "What came of sent applications, by source, résumé or tag")
    public SourcesJson sources(
            @BeanParam InsightQuery query,
            @RestQuery
                    @Parameter(
                            description = "What they are compared by",
                            schema =
                                    @Schema(
                                            enumeration = {"source", "resume", "tag"},
                                            defaultValue = "source"))
                    String by) {
        return SourcesJson.of(Sources.of(grouping(by), query.filter(), moment()));
    }

    @GET
    @Path("/time-in-stage")
    @RolesAllowed("read")
    @Operation(
            operationId = "showTimeInStage",
            summary = "How long applications stay in a stage and wait for an answer")
    public TimeInStageJson timeInStage(@BeanParam InsightQuery query) {
        InsightFilter filter = query.filter();
        return TimeInStageJson.of(TimeInStage.of(filter, moment()), Answers.of(filter, moment()));
    }

    @GET
    @Path("/activity")
    @RolesAllowed("read")
    @Operation(
            operationId = "showActivity",
            summary = "What was done each week beside the weekly goal; the last twelve weeks when no period is given")
    public ActivityJson activity(@BeanParam InsightQuery query) {
        return ActivityJson.of(Activity.of(query.filter(), moment()));
    }

    @GET
    @Path("/paths")
    @RolesAllowed("read")
    @Operation(operationId = "showPaths", summary = "How applications spread over the career paths they build toward")
    public PathsJson paths(@BeanParam InsightQuery query) {
        return PathsJson.of(PathSpread.of(query.filter(), moment()));
    }

    /** What a parameter asks to compare by. */
    static Grouping grouping(String by) {
        return switch (by == null ? "source" : by) {
            case "source" -> Grouping.SOURCE;
            case "resume" -> Grouping.RESUME;
            case "tag" -> Grouping.TAG;
            default -> throw Query.malformed("by", "source, resume or tag");
        };
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
