package dev.groundwork.deploy.command;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Erases an account. */
public class DeleteAccount extends OperatorCommand {

    private static final String YES = "--yes";

    static final Usage USAGE = new Usage(
            "delete-account",
            List.of("EMAIL"),
            Map.of(YES, ""),
            "Erases an account with everything in it, at once and for good. Asks for " + YES
                    + ". Consider export-account before it,\nor disable-account instead.");

    @Inject
    CurrentCandidate currentCandidate;

    DeleteAccount() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        Candidate candidate = QuarkusTransaction.requiringNew().call(() -> Candidate.requireEmail(arguments.first()));
        if (!arguments.has(YES)) {
            throw new CommandFailure(
                    CommandFailure.Kind.FOUND_WRONG,
                    "This erases the account %s made on %s with everything in it. Say %s if you mean it."
                            .formatted(candidate.email, candidate.createdAt, YES));
        }
        currentCandidate.become(candidate);
        QuarkusTransaction.requiringNew()
                .run(() -> Candidate.requireEmail(arguments.first()).erase());
    }
}
