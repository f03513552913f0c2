package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.Readiness;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How ready the candidate is, with what it is read from. */
@Path("/api/v1/readiness")
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {

    private final CurrentCandidate currentCandidate;

    ReadinessResource(CurrentCandidate currentCandidate) {
        this.currentCandidate = currentCandidate;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "showReadiness", summary = "How ready you are for each competency, and why")
    public ReadinessJson show(
            @RestQuery
                    @Parameter(
                            description = "Id of an application: only what its coming rounds need",
                            schema = @Schema(format = "uuid"))
                    String applicationId) {
        Moment moment = currentCandidate.moment();
        UUID id = Query.id("applicationId", applicationId);
        return ReadinessJson.of(
                id == null ? Readiness.inAll(moment) : Readiness.of(JobApplication.require(id), moment));
    }
}
