package dev.groundwork.deploy.command;

import dev.groundwork.domain.account.Candidate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Closes an account without erasing it. */
public class DisableAccount extends OperatorCommand {

    static final Usage USAGE = new Usage(
            "disable-account",
            List.of("EMAIL"),
            "Lets nobody into an account any more, at once: its sessions end, and neither password, access token nor\\ncalendar address opens anything. Nothing in it is lost; enable-account opens it again.");

    @Inject
    Clock clock;

    DisableAccount() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        QuarkusTransaction.requiringNew()
                .run(() -> Candidate.requireEmail(arguments.first()).disable(clock.instant()));
    }
}
