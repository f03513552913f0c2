package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Whether an application is out of sight. */
@Path("/api/v1/applications/{id}/archiving")
@Produces(MediaType.APPLICATION_JSON)
public class ArchivingResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;

    ArchivingResource(CurrentCandidate currentCandidate, EntityTags tags) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
    }

    @PUT
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "archiveApplication", summary = "Put an application out of sight")
    public ApplicationJson put(@RestPath UUID id) {
        JobApplication application = JobApplication.requireForChange(id);
        tags.require(ApplicationJson.of(application));
        application.archive(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return ApplicationJson.of(application);
    }

    @DELETE
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "unarchiveApplication", summary = "Take an application out of the archive")
    public void destroy(@RestPath UUID id) {
        JobApplication application = JobApplication.requireForChange(id);
        tags.require(ApplicationJson.of(application));
        application.unarchive(currentCandidate.moment());
    }
}
