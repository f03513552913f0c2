package dev.groundwork.deploy.command;

import dev.groundwork.domain.account.Candidate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Opens a closed account again. */
public class EnableAccount extends OperatorCommand {

    static final Usage USAGE = new Usage(
            "enable-account",
            List.of("EMAIL"),
            "Opens an account that was disabled. Its access tokens and its calendar address work again.");

    @Inject
    Clock clock;

    EnableAccount() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        QuarkusTransaction.requiringNew()
                .run(() -> Candidate.requireEmail(arguments.first()).enable(clock.instant()));
    }
}
