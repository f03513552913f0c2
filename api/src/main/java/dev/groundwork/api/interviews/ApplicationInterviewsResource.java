package dev.groundwork.api.interviews;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The rounds of an application. */
@Path("/api/v1/applications/{id}/interviews")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationInterviewsResource {

    private final CurrentCandidate currentCandidate;
    private final InterviewPages pages;

    ApplicationInterviewsResource(CurrentCandidate currentCandidate, InterviewPages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listApplicationInterviews", summary = "The rounds of an application by their start")
    public PageJson<InterviewJson> index(
            @RestPath UUID id, @BeanParam InterviewQuery query, @BeanParam PageQuery page) {
        JobApplication application = JobApplication.require(id);
        return pages.cut(query.filter(application.id, currentCandidate.moment()), page);
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createInterview",
            summary = "Schedule a round; an application before its interviews moves to its first stage of that kind")
    public RestResponse<InterviewJson> create(@RestPath UUID id, InterviewInput input) {
        Interview interview = input.schedule(JobApplication.require(id), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(InterviewJson.of(interview), "interviews", interview.id);
    }
}
