package dev.groundwork.api.interviews;

import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.Interview;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The candidate's rounds. */
@Path("/api/v1/interviews")
@Produces(MediaType.APPLICATION_JSON)
public class InterviewsResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final InterviewPages pages;

    InterviewsResource(CurrentCandidate currentCandidate, EntityTags tags, InterviewPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listInterviews", summary = "Your rounds by their start")
    public PageJson<InterviewJson> index(@BeanParam InterviewQuery query, @BeanParam PageQuery page) {
        return pages.cut(query.filter(null, currentCandidate.moment()), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showInterview", summary = "One round")
    public InterviewJson show(@RestPath UUID id) {
        return InterviewJson.of(Interview.require(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(
            operationId = "updateInterview",
            summary = "Move a round, tell what became of it, or change it otherwise")
    public InterviewJson update(@RestPath UUID id, MergePatch patch) {
        Interview interview = Interview.require(id);
        tags.require(InterviewJson.of(interview));
        patch.onto(InterviewInput.of(interview)).changeTo(interview, currentCandidate.moment());
        Panache.getEntityManager().flush();
        return InterviewJson.of(interview);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteInterview", summary = "Delete a round and all that tells of it")
    public void destroy(@RestPath UUID id) {
        Interview interview = Interview.require(id);
        tags.require(InterviewJson.of(interview));
        interview.remove(currentCandidate.moment());
    }
}
