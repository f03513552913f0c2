package dev.groundwork.api.account;

import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.account.Candidate;
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
        if (!signIn.confirms(
                sender(), password, Credentials.addressOf(request.getCurrent().request()))) {
            throw new InvalidInput("password", "must be your password");
        }
    }

    /**
     * Asks for the password where a patch moves the account to another address. Before the transaction has a connection,
     * because hashing takes its time and the attempt is counted on a connection of its own.
     *
     * @throws InvalidInput if it does and the password is missing or wrong
     */
    void requireForAnotherAddress(MergePatch patch) {
        MeInput input = patch.onto(MeInput.of(sender()));
        if (!sender().email.equals(input.email())) {
            require(input.password());
        }
    }

    private Candidate sender() {
        return Credentials.candidate(identity);
    }
}
