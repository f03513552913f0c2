package dev.groundwork.deploy.command;

import dev.groundwork.domain.account.Invitation;
import dev.groundwork.domain.account.Registration;
import dev.groundwork.domain.account.RegistrationMode;
import dev.groundwork.domain.account.Secret;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Prints the code of a new invitation, with which one person can sign up. */
public class CreateInvitation extends OperatorCommand {

    private static final String VALID_FOR = "--valid-for";
    private static final Duration ONE_WEEK = Duration.ofDays(7);

    static final Usage USAGE = new Usage(
            "create-invitation",
            List.of(),
            Map.of(VALID_FOR, "P7D"),
            "Prints a code with which one person can sign up where GROUNDWORK_REGISTRATION is invite.\n" + VALID_FOR
                    + " says how long it can be used, as an ISO 8601 duration (default: a week).");

    @Inject
    Registration registration;

    @Inject
    Clock clock;

    CreateInvitation() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        Secret code =
                QuarkusTransaction.requiringNew().call(() -> Invitation.create(validFor(arguments), clock.instant()));
        say(code.text());
        if (registration.mode() != RegistrationMode.INVITE) {
            remark("The code is of use only while GROUNDWORK_REGISTRATION is invite.");
        }
    }

    static Duration validFor(Arguments arguments) {
        return arguments.option(VALID_FOR).map(CreateInvitation::duration).orElse(ONE_WEEK);
    }

    private static Duration duration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.isNegative() || duration.isZero()) {
                throw new WrongUsage("An invitation has to be valid for some time, not for " + text);
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw new WrongUsage(text + " is no ISO 8601 duration such as P7D or PT12H");
        }
    }
}
