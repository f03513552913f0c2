package dev.groundwork.api.account;

import dev.groundwork.domain.account.Registration;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing up by program. */
@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    private final Registration registration;
    private final CurrentVertxRequest request;

    AccountsResource(Registration registration, CurrentVertxRequest request) {
        this.registration = registration;
        this.request = request;
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "createAccount", summary = "Sign up, where the instance takes new accounts")
    public RestResponse<MeJson> create(AccountInput input) {
        MeJson account = MeJson.of(registration.signUp(
                input.account(), Credentials.addressOf(request.getCurrent().request())));
        return RestResponse.ResponseBuilder.<MeJson>created(URI.create("/api/v1/me"))
                .entity(account)
                .build();
    }
}
