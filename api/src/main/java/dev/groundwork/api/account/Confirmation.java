package dev.groundwork.api.account;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.account.NetworkAddress;
import dev.groundwork.domain.account.SignIn;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks for the password again, where a lost token must not be enough. */
@ApplicationScoped
public class Confirmation {

    private final SignIn signIn;
    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Confirmation(SignIn signIn, SecurityIdentity identity, CurrentVertxRequest request) {
        this.signIn = signIn;
        this.identity = identity;
        this.request = request;
    }

    /** @throws InvalidInput if this is not the password of the candidate who sends the request */
    void require(String password) {
        NetworkAddress address = Credentials.addressOf(request.getCurrent().request());
        if (!signIn.confirms(Credentials.candidate(identity), password, address)) {
            throw new InvalidInput("password", "must be your password");
        }
    }
}
