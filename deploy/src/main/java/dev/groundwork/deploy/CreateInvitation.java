package dev.groundwork.deploy;

import dev.groundwork.domain.account.Invitation;
import dev.groundwork.domain.account.Registration;
import dev.groundwork.domain.account.RegistrationMode;
import dev.groundwork.domain.account.Secret;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** An operator's command: prints the code of a new invitation, with which one person can sign up. */
public class CreateInvitation implements QuarkusApplication {

    static final String NAME = "create-invitation";

    private static final String OPTION = "--valid-for";
    private static final Duration ONE_WEEK = Duration.ofDays(7);

    @Inject
    Registration registration;

    @Inject
    Clock clock;

    /**
     * How long the invitation is wanted to be valid.
     *
     * @param arguments the command and its options
     * @throws WrongUsage when the command cannot be understood
     */
    static Duration validFor(String... arguments) {
        if (arguments.length == 1) {
            return ONE_WEEK;
        }
        if (arguments.length != 3 || !arguments[1].equals(OPTION)) {
            throw new WrongUsage("Usage: %s [%s P7D]".formatted(NAME, OPTION));
        }
        try {
            Duration validFor = Duration.parse(arguments[2]);
            if (validFor.isNegative() || validFor.isZero()) {
                throw new WrongUsage("An invitation has to be valid for some time, not for " + arguments[2]);
            }
            return validFor;
        } catch (DateTimeParseException e) {
            throw new WrongUsage(arguments[2] + " is no ISO 8601 duration such as P7D or PT12H");
        }
    }

    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        Secret code =
                QuarkusTransaction.requiringNew().call(() -> Invitation.create(validFor(arguments), clock.instant()));
        System.out.println(code.text());
        if (registration.mode() != RegistrationMode.INVITE) {
            System.err.println("The code is of use only while GROUNDWORK_REGISTRATION is invite.");
        }
        return 0;
    }
}
