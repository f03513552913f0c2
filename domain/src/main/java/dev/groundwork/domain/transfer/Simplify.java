package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The CSV that Simplify gives of its tracker; older ones have neither location nor kind of job. */
@ApplicationScoped
public class Simplify implements ImportFormat {

    private static final ImportColumn TITLE = ImportColumn.of(ApplicationColumn.ROLE, "Job Title");
    private static final ImportColumn COMPANY = ImportColumn.of(ApplicationColumn.COMPANY, "Company Name");
    private static final ImportColumn LOCATION = ImportColumn.of(ApplicationColumn.LOCATION, "Location");
    private static final ImportColumn ADDRESS = ImportColumn.of(ApplicationColumn.POSTING_URL, "Job URL");
    private static final ImportColumn APPLIED = ImportColumn.of(ApplicationColumn.APPLIED_ON, "Applied Date");
    private static final ImportColumn STATUS = ImportColumn.of(ApplicationColumn.STAGE, "Status");
    private static final ImportColumn SINCE = ImportColumn.of(ApplicationColumn.STAGE_ENTERED_AT, "Status Date");
    private static final ImportColumn ARCHIVED = ImportColumn.of(ApplicationColumn.ARCHIVED_AT, "Archived");
    private static final ImportColumn ARCHIVED_ON = ImportColumn.of(ApplicationColumn.ARCHIVED_AT, "Date Archived");
    private static final ImportColumn NOTES = ImportColumn.of(ApplicationColumn.NOTES, "Notes");
    private static final ImportColumn TYPE = ImportColumn.of(ApplicationColumn.EMPLOYMENT_TYPE, "job_type");

    private static final StatusWords WORDS = new StatusWords()
            .open(StageKind.SAVED, "saved")
            .open(StageKind.APPLIED, "applied")
            .open(StageKind.SCREENING, "screening")
            .open(StageKind.INTERVIEWING, "interviewing")
            .open(StageKind.OFFER, "offer")
            .ended(Outcome.ACCEPTED, "accepted")
            .ended(Outcome.REJECTED, "rejected")
            .ended(Outcome.WITHDRAWN, "withdrawn");

    @Override
    public String slug() {
        return "simplify";
    }

    @Override
    public String label() {
        return "Simplify: tracker CSV";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(TITLE, COMPANY, LOCATION, ADDRESS, APPLIED, STATUS, SINCE, ARCHIVED, ARCHIVED_ON, NOTES, TYPE);
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return List.of(TITLE, COMPANY, APPLIED, STATUS);
    }

    @Override
    public String nothing() {
        return "N/A";
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        WrittenTime since = row.time(SINCE);
        ImportedApplication application = new ImportedApplication()
                .set(ApplicationColumn.COMPANY, row.text(COMPANY))
                .set(ApplicationColumn.ROLE, row.text(TITLE))
                .set(ApplicationColumn.LOCATION, row.text(LOCATION))
                .set(ApplicationColumn.POSTING_URL, row.text(ADDRESS))
                .set(ApplicationColumn.APPLIED_ON, row.anyDay(APPLIED))
                .set(ApplicationColumn.NOTES, row.text(NOTES))
                .set(ApplicationColumn.EMPLOYMENT_TYPE, row.anyWord(TYPE, EmploymentType.class))
                .set(ApplicationColumn.ARCHIVED_AT, archivedAt(row, since));
        WORDS.tell(row.text(STATUS), since, application);
        return application;
    }

    private static Instant archivedAt(ImportRow row, WrittenTime since) {
        if (!"yes".equalsIgnoreCase(row.text(ARCHIVED))) {
            return null;
        }
        Instant told = row.anyInstant(ARCHIVED_ON);
        return told != null
                ? told
                : since != null ? since.instant() : row.moment().now();
    }
}
