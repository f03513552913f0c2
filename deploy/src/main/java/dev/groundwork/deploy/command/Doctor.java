package dev.groundwork.deploy.command;

import dev.groundwork.deploy.Installation;
import dev.groundwork.domain.operation.Checkup;
import dev.groundwork.domain.operation.Finding;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Says whether the installation is in order. */
public class Doctor extends OperatorCommand {

    static final Usage USAGE = new Usage(
            "doctor",
            List.of(),
            "Looks whether tables, row-level security, rows, documents, clock and disks are as they must be, and says it line by\n"
                    + "line: ok, warn or FAIL. Ends with 1 when something is wrong. Changes nothing; reads all documents.");

    @Inject
    Checkup checkup;

    @Inject
    Installation installation;

    Doctor() {
        super(USAGE);
    }

    @Override
    void carryOut(Arguments arguments) {
        List<Path> folders = Stream.of(installation.data(), Path.of(System.getProperty("java.io.tmpdir")))
                .filter(Files::isDirectory)
                .toList();
        List<Finding> findings = checkup.run(folders);
        findings.forEach(finding -> say("%-4s  %s: %s".formatted(grade(finding), finding.about(), finding.detail())));
        long wrong = findings.stream()
                .filter(finding -> finding.grade() == Finding.Grade.FAIL)
                .count();
        if (wrong > 0) {
            throw new CommandFailure(
                    CommandFailure.Kind.FOUND_WRONG, wrong + " of " + findings.size() + " are not as they must be.");
        }
    }

    private static String grade(Finding finding) {
        return switch (finding.grade()) {
            case OK -> "ok";
            case WARN -> "warn";
            case FAIL -> "FAIL";
        };
    }
}
