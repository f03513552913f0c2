package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** How an application ended; an open application has none. */
@Path("/api/v1/applications/{id}/outcome")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;

    OutcomeResource(CurrentCandidate currentCandidate, EntityTags tags) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "showOutcome", summary = "How an application ended")
    public OutcomeJson show(@RestPath UUID id) {
        return OutcomeJson.of(JobApplication.require(id));
    }

    @PUT
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "endApplication", summary = "End an application, or correct how it ended")
    public OutcomeJson put(@RestPath UUID id, OutcomeInput input) {
        JobApplication application = JobApplication.requireForChange(id);
        tags.require(OutcomeJson.orOpen(application));
        application.end(input.ending(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return OutcomeJson.of(application);
    }

    @DELETE
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "reopenApplication", summary = "Open an application again, in the stage it ended in")
    public void destroy(@RestPath UUID id) {
        JobApplication application = JobApplication.requireForChange(id);
        tags.require(OutcomeJson.of(application));
        application.reopen(currentCandidate.moment());
    }
}
