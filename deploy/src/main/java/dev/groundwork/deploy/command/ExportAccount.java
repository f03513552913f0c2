package dev.groundwork.deploy.command;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.transfer.archive.AccountExport;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;

/** Writes an account into an archive, as its owner could do herself. */
public class ExportAccount extends OperatorCommand {

    static final Usage USAGE = new Usage(
            "export-account",
            List.of("EMAIL", "FILE"),
            "Writes everything in an account into an archive (ZIP) that can be imported into another one, here or elsewhere.");

    @Inject
    AccountExport accountExport;

    @Inject
    CurrentCandidate currentCandidate;

    ExportAccount() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        currentCandidate.become(
                QuarkusTransaction.requiringNew().call(() -> Candidate.requireEmail(arguments.first())));
        PrivateFile.write(Path.of(arguments.operands().get(1)), accountExport::write);
    }
}
