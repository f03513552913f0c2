package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Taking an application out of the bin. */
@Path("/api/v1/applications/{id}/restoration")
@Produces(MediaType.APPLICATION_JSON)
public class RestorationResource {

    private final CurrentCandidate currentCandidate;

    RestorationResource(CurrentCandidate currentCandidate) {
        this.currentCandidate = currentCandidate;
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "restoreApplication", summary = "Take an application out of the bin")
    public RestResponse<ApplicationJson> create(@RestPath UUID id) {
        JobApplication application = JobApplication.requireBinned(id);
        application.restore(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return RestResponse.ok(ApplicationJson.of(application));
    }
}
