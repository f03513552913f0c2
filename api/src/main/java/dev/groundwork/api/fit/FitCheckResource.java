package dev.groundwork.api.fit;

import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Whether a role suits the candidate; not found before she answered. */
@Path("/api/v1/applications/{id}/fit-check")
@Produces(MediaType.APPLICATION_JSON)
public class FitCheckResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;

    FitCheckResource(CurrentCandidate currentCandidate, EntityTags tags) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "showFitCheck", summary = "Whether a role suits you, as you answered it")
    public FitCheckJson show(@RestPath UUID id) {
        return FitCheckJson.of(FitCheck.require(JobApplication.require(id)));
    }

    @PUT
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateFitCheck", summary = "Answer whether a role suits you, or answer again")
    public FitCheckJson put(@RestPath UUID id, FitCheckInput input) {
        JobApplication application = JobApplication.requireForChange(id);
        FitCheck.of(application).map(FitCheckJson::of).ifPresentOrElse(tags::require, tags::requireNone);
        FitCheck fitCheck = FitCheck.answer(application, input.details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return FitCheckJson.of(fitCheck);
    }
}
