package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** The CSV that Reactive Resume's application tracker takes in, under all names that it knows for its columns. */
@ApplicationScoped
public class ReactiveResume implements ImportFormat {

    private static final ImportColumn COMPANY =
            ImportColumn.of(ApplicationColumn.COMPANY, "Company", "Employer", "Organization");
    private static final ImportColumn ROLE =
            ImportColumn.of(ApplicationColumn.ROLE, "Role", "Title", "Position", "Job Title");
    private static final ImportColumn STAGE = ImportColumn.of(ApplicationColumn.STAGE, "Stage", "Status");
    private static final ImportColumn APPLIED = ImportColumn.of(ApplicationColumn.APPLIED_ON, "Applied Date");
    private static final ImportColumn SINCE =
            ImportColumn.of(ApplicationColumn.STAGE_ENTERED_AT, "Stage Date", "Stage Entered At");
    private static final ImportColumn LOCATION = ImportColumn.of(ApplicationColumn.LOCATION, "Location");
    private static final ImportColumn SALARY =
            ImportColumn.of(ApplicationColumn.SALARY_NOTE, "Salary", "Salary Range", "Compensation");
    private static final ImportColumn SOURCE = ImportColumn.of(ApplicationColumn.SOURCE, "Source");
    private static final ImportColumn NOTES = ImportColumn.of(ApplicationColumn.NOTES, "Notes", "Note");
    private static final ImportColumn ADDRESS =
            ImportColumn.of(ApplicationColumn.POSTING_URL, "URL", "Link", "Job URL", "Job Posting");
    private static final ImportColumn TAGS = ImportColumn.of(ApplicationColumn.TAGS, "Tags");

    private static final StatusWords WORDS = new StatusWords()
            .open(StageKind.SAVED, "saved")
            .open(StageKind.APPLIED, "applied")
            .open(StageKind.SCREENING, "screening")
            .open(StageKind.INTERVIEWING, "interview")
            .open(StageKind.OFFER, "offer")
            .ended(Outcome.REJECTED, "rejected");

    @Override
    public String slug() {
        return "reactive-resume";
    }

    @Override
    public String label() {
        return "Reactive Resume: applications CSV";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(COMPANY, ROLE, STAGE, APPLIED, SINCE, LOCATION, SALARY, SOURCE, NOTES, ADDRESS, TAGS);
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return List.of(COMPANY, ROLE);
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        WrittenTime since = row.time(SINCE);
        boolean isApplied = "applied".equalsIgnoreCase(row.text(STAGE));
        ImportedApplication application = new ImportedApplication()
                .set(ApplicationColumn.COMPANY, text(row, COMPANY))
                .set(ApplicationColumn.ROLE, text(row, ROLE))
                .set(ApplicationColumn.LOCATION, text(row, LOCATION))
                .set(ApplicationColumn.SALARY_NOTE, text(row, SALARY))
                .set(ApplicationColumn.SOURCE, text(row, SOURCE))
                .set(ApplicationColumn.NOTES, text(row, NOTES))
                .set(ApplicationColumn.POSTING_URL, text(row, ADDRESS))
                .set(ApplicationColumn.TAGS, tags(row))
                .set(ApplicationColumn.APPLIED_ON, row.anyDay(APPLIED));
        if (!row.has(APPLIED) && isApplied && since != null) {
            application.set(ApplicationColumn.APPLIED_ON, since.day());
        }
        WORDS.tell(row.text(STAGE), since, application);
        return application;
    }

    /** Our own export in this dialect guards its cells. */
    private static String text(ImportRow row, ImportColumn column) {
        return FormulaGuard.unguard(row.text(column));
    }

    private static List<String> tags(ImportRow row) {
        String cell = text(row, TAGS);
        return cell == null
                ? null
                : Arrays.stream(cell.split("[;,|]"))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList();
    }
}
