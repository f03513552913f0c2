package dev.groundwork.api.checklists;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.interviews.Interview;
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

/** What to do for an interview. */
@Path("/api/v1/interviews/{id}/checklists")
@Produces(MediaType.APPLICATION_JSON)
public class InterviewChecklistsResource {

    private final CurrentCandidate currentCandidate;
    private final ChecklistPages pages;

    InterviewChecklistsResource(CurrentCandidate currentCandidate, ChecklistPages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listInterviewChecklists", summary = "The checklists of an interview with their items")
    public PageJson<ChecklistJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        return pages.cut("checklists of " + id, Checklist.of(Interview.require(id)), query);
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createInterviewChecklist", summary = "Begin a checklist for an interview")
    public RestResponse<ChecklistJson> create(@RestPath UUID id, ChecklistInput input) {
        Checklist checklist = input.createFor(Interview.require(id), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(ChecklistJson.of(checklist), "checklists", checklist.id);
    }
}
