package dev.groundwork.web.account;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.account.SignIn;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Asks for the password again before something that a stranger at an open browser must not do. Throttled like signing
 * in.
 */
@ApplicationScoped
public class PasswordCheck {

    private final SignIn signIn;
    private final Visitor visitor;
    private final Page page;

    PasswordCheck(SignIn signIn, Visitor visitor, Page page) {
        this.signIn = signIn;
        this.visitor = visitor;
        this.page = page;
    }

    /**
     * Does something in a transaction that begins only after the password was checked, so that no connection is held
     * while that takes its time.
     *
     * @throws InvalidInput about the field {@code currentPassword}, when it is not the candidate's password
     */
    public <T> T before(String currentPassword, Supplier<T> verb) {
        String email = page.getCandidate().email();
        if (signIn.attempt(email, currentPassword, visitor.address()).isEmpty()) {
            throw new InvalidInput(
                    "currentPassword", MessageBundles.get(AccountTexts.class).wrongPassword());
        }
        return QuarkusTransaction.requiringNew().call(verb::get);
    }
}
