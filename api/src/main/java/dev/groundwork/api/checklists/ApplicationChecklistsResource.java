package dev.groundwork.api.checklists;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.Checklist;
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

/** What to do for an application. */
@Path("/api/v1/applications/{id}/checklists")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationChecklistsResource {

    private final CurrentCandidate currentCandidate;
    private final ChecklistPages pages;

    ApplicationChecklistsResource(CurrentCandidate currentCandidate, ChecklistPages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listApplicationChecklists", summary = "The checklists of an application with their items")
    public PageJson<ChecklistJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        return pages.cut("checklists of " + id, Checklist.of(JobApplication.require(id)), query);
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createApplicationChecklist", summary = "Begin a checklist for an application")
    public RestResponse<ChecklistJson> create(@RestPath UUID id, ChecklistInput input) {
        Checklist checklist = input.createFor(JobApplication.require(id), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(ChecklistJson.of(checklist), "checklists", checklist.id);
    }
}
