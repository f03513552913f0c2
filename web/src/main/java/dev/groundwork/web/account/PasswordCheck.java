package dev.groundwork.web.account;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.SignIn;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.Visitor;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;

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
     * The candidate who is signed in, to be changed.
     *
     * @throws InvalidInput about the field {@code currentPassword}, when it is not her password
     */
    Candidate candidate(String currentPassword) {
        Candidate candidate = page.requireCandidate();
        if (!signIn.confirms(candidate, currentPassword, visitor.address())) {
            throw new InvalidInput(
                    "currentPassword", MessageBundles.get(AccountTexts.class).wrongPassword());
        }
        return candidate;
    }
}
