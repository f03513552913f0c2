package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.WorkMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The applications CSV of Hired, where what is lost says why, and an interview is counted by rounds. */
@ApplicationScoped
public class Hired implements ImportFormat {

    private static final ImportColumn COMPANY = ImportColumn.of(ApplicationColumn.COMPANY, "Company");
    private static final ImportColumn ROLE = ImportColumn.of(ApplicationColumn.ROLE, "Role");
    private static final ImportColumn STAGE = ImportColumn.of(ApplicationColumn.STAGE, "Stage");
    private static final ImportColumn TAGS = ImportColumn.of(ApplicationColumn.TAGS, "Tags");
    private static final ImportColumn WHY = ImportColumn.of(ApplicationColumn.OUTCOME, "Why it ended");
    private static final ImportColumn LOCATION = ImportColumn.of(ApplicationColumn.LOCATION, "Location");
    private static final ImportColumn MODE = ImportColumn.of(ApplicationColumn.WORK_MODE, "Work mode");
    private static final ImportColumn SALARY = ImportColumn.of(ApplicationColumn.SALARY_NOTE, "Salary");
    private static final ImportColumn APPLIED = ImportColumn.of(ApplicationColumn.APPLIED_ON, "Applied");
    private static final ImportColumn FOLLOW_UP = ImportColumn.of(ApplicationColumn.FOLLOW_UP_ON, "Next follow-up");
    private static final ImportColumn CLOSED = ImportColumn.of(ApplicationColumn.CLOSED_ON, "Closed");
    private static final ImportColumn RESUME = ImportColumn.of(ApplicationColumn.NOTES, "Resume");
    private static final ImportColumn ROUND = ImportColumn.of(ApplicationColumn.STAGE_KIND, "Round");
    private static final ImportColumn ADDRESS = ImportColumn.of(ApplicationColumn.POSTING_URL, "Job link");
    private static final ImportColumn NOTES = ImportColumn.of(ApplicationColumn.NOTES, "Notes");

    private static final StatusWords WORDS = new StatusWords()
            .open(StageKind.SAVED, "wishlist")
            .open(StageKind.APPLIED, "applied")
            .open(StageKind.SCREENING, "screen")
            .open(StageKind.INTERVIEWING, "interview", "final")
            .open(StageKind.OFFER, "offer")
            .ended(Outcome.ACCEPTED, "accepted");

    private static final Map<String, Outcome> REASONS = Map.of(
            "rejected", Outcome.REJECTED,
            "ghosted", Outcome.GHOSTED,
            "withdrew", Outcome.WITHDRAWN,
            "withdrawn", Outcome.WITHDRAWN,
            "declinedtheiroffer", Outcome.DECLINED,
            "roleclosed", Outcome.ROLE_CLOSED);

    @Override
    public String slug() {
        return "hired";
    }

    @Override
    public String label() {
        return "Hired: applications CSV";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                COMPANY, ROLE, STAGE, TAGS, WHY, LOCATION, MODE, SALARY, APPLIED, FOLLOW_UP, CLOSED, RESUME, ROUND,
                ADDRESS, NOTES);
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return List.of(COMPANY, ROLE, STAGE, WHY);
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        ImportedApplication application = new ImportedApplication()
                .set(ApplicationColumn.COMPANY, text(row, COMPANY))
                .set(ApplicationColumn.ROLE, text(row, ROLE))
                .set(ApplicationColumn.TAGS, row.text(TAGS) == null ? null : names(text(row, TAGS)))
                .set(ApplicationColumn.LOCATION, text(row, LOCATION))
                .set(ApplicationColumn.WORK_MODE, row.anyWord(MODE, WorkMode.class))
                .set(ApplicationColumn.SALARY_NOTE, text(row, SALARY))
                .set(ApplicationColumn.APPLIED_ON, row.anyDay(APPLIED))
                .set(ApplicationColumn.POSTING_URL, text(row, ADDRESS))
                .set(
                        ApplicationColumn.NOTES,
                        new CollectedNotes()
                                .add(text(row, NOTES))
                                .add("Résumé sent", text(row, RESUME))
                                .text());
        if (row.has(FOLLOW_UP)) {
            application.set(ApplicationColumn.FOLLOW_UP_ON, row.anyDay(FOLLOW_UP));
        }
        tellStage(row, application);
        return application;
    }

    private static void tellStage(ImportRow row, ImportedApplication application) {
        WrittenTime closed = row.time(CLOSED);
        String stage = Objects.requireNonNullElse(row.text(STAGE), "");
        if (stage.equalsIgnoreCase("interviewing")) {
            StatusWords.tellStage(round(row).orElse(StageKind.INTERVIEWING), null, application);
        } else if (stage.equalsIgnoreCase("lost") || REASONS.containsKey(Header.key(stage))) {
            tellEnd(row, stage, closed, application);
        } else {
            WORDS.tell(row.text(STAGE), closed, application);
        }
    }

    private static void tellEnd(ImportRow row, String stage, WrittenTime closed, ImportedApplication application) {
        String why = text(row, WHY);
        List<String> reasons = names(why == null ? stage : why);
        Outcome outcome = reasons.stream()
                .map(reason -> REASONS.get(Header.key(reason)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        StageKind reached = round(row).orElse(StatusWords.furthest(outcome, application));
        if (outcome == null) {
            row.tell(WHY, "does not say how it ended in a way that is known; it is left open");
            StatusWords.tellStage(reached, null, application);
            return;
        }
        StatusWords.tellEnd(outcome, outcome == Outcome.DECLINED ? StageKind.OFFER : reached, closed, application);
        if (reasons.size() > 1) {
            application.set(ApplicationColumn.OUTCOME_REASON, why);
        }
    }

    /** The first round is a conversation to get to know each other. */
    private static Optional<StageKind> round(ImportRow row) {
        Integer round = row.number(ROUND);
        if (round == null || round < 1) {
            return Optional.empty();
        }
        return Optional.of(round == 1 ? StageKind.SCREENING : StageKind.INTERVIEWING);
    }

    /** Hired guards its cells against formulas as we do. */
    private static String text(ImportRow row, ImportColumn column) {
        return FormulaGuard.unguard(row.text(column));
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
