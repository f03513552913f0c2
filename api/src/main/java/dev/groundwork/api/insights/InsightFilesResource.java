package dev.groundwork.api.insights;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.insights.Activity;
import dev.groundwork.domain.insights.Answers;
import dev.groundwork.domain.insights.Figure;
import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.Funnel;
import dev.groundwork.domain.insights.PathSpread;
import dev.groundwork.domain.insights.Sources;
import dev.groundwork.domain.insights.TimeInStage;
import dev.groundwork.domain.transfer.FigureCsv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The same figures as CSV, for a spreadsheet. */
@Path("/api/v1/insights")
@Produces("text/csv;charset=UTF-8")
@Transactional
public class InsightFilesResource {

    private final CurrentCandidate currentCandidate;

    InsightFilesResource(CurrentCandidate currentCandidate) {
        this.currentCandidate = currentCandidate;
    }

    @GET
    @Path("/funnel.csv")
    @RolesAllowed("read")
    @Operation(operationId = "exportFunnelAsCsv", summary = "The funnel as CSV")
    public RestResponse<StreamingOutput> funnel(@BeanParam InsightQuery query) {
        return file("funnel", Funnel.of(query.filter(), moment()));
    }

    @GET
    @Path("/flow.csv")
    @RolesAllowed("read")
    @Operation(operationId = "exportFlowAsCsv", summary = "The flow's links as CSV")
    public RestResponse<StreamingOutput> flow(@BeanParam InsightQuery query) {
        return file("flow", Flow.of(query.filter(), moment()));
    }

    @GET
    @Path("/sources.csv")
    @RolesAllowed("read")
    @Operation(operationId = "exportSourcesAsCsv", summary = "What came of sent applications as CSV")
    public RestResponse<StreamingOutput> sources(
            @BeanParam InsightQuery query,
            @RestQuery
                    @Parameter(
                            description = "What they are compared by",
                            schema =
                                    @Schema(
                                            enumeration = {"source", "resume", "tag"},
                                            defaultValue = "source"))
                    String by) {
        return file("sources", Sources.of(InsightsResource.grouping(by), query.filter(), moment()));
    }

    @GET
    @Path("/time-in-stage.csv")
    @RolesAllowed("read")
    @Operation(operationId = "exportTimeInStageAsCsv", summary = "How long applications stay in a stage as CSV")
    public RestResponse<StreamingOutput> timeInStage(@BeanParam InsightQuery query) {
        return file("time-in-stage", TimeInStage.of(query.filter(), moment()));
    }

    @GET
    @Path("/responses.csv")
    @RolesAllowed("read")
    @Operation(operationId = "exportResponsesAsCsv", summary = "Whether and how fast applications are answered as CSV")
    public RestResponse<StreamingOutput> responses(@BeanParam InsightQuery query) {
        return file("responses", Answers.of(query.filter(), moment()));
    }

    @GET
    @Path("/activity.csv")
    @RolesAllowed("read")
    @Operation(operationId = "exportActivityAsCsv", summary = "What was done each week as CSV")
    public RestResponse<StreamingOutput> activity(@BeanParam InsightQuery query) {
        return file("activity", Activity.of(query.filter(), moment()));
    }

    @GET
    @Path("/paths.csv")
    @RolesAllowed("read")
    @Operation(operationId = "exportPathsAsCsv", summary = "How applications spread over career paths as CSV")
    public RestResponse<StreamingOutput> paths(@BeanParam InsightQuery query) {
        return file("paths", PathSpread.of(query.filter(), moment()));
    }

    private Moment moment() {
        return currentCandidate.moment();
    }

    private static RestResponse<StreamingOutput> file(String name, Figure figure) {
        return RestResponse.ResponseBuilder.ok((StreamingOutput) out -> FigureCsv.write(figure, out))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
