package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.WorkMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The {@code jobs.csv} of JobSync. It knows neither addresses nor notes. */
@ApplicationScoped
public class JobSync implements ImportFormat {

    private static final ImportColumn CREATED = ImportColumn.of(ApplicationColumn.STAGE_ENTERED_AT, "createdAt");
    private static final ImportColumn APPLIED = ImportColumn.of(ApplicationColumn.STAGE, "applied");
    private static final ImportColumn APPLIED_ON = ImportColumn.of(ApplicationColumn.APPLIED_ON, "appliedDate");
    private static final ImportColumn COMPANY = ImportColumn.of(ApplicationColumn.COMPANY, "Company");
    private static final ImportColumn TITLE = ImportColumn.of(ApplicationColumn.ROLE, "JobTitle");
    private static final ImportColumn TYPE = ImportColumn.of(ApplicationColumn.EMPLOYMENT_TYPE, "jobType");
    private static final ImportColumn PLACE = ImportColumn.of(ApplicationColumn.WORK_MODE, "workplaceType");
    private static final ImportColumn LOCATION = ImportColumn.of(ApplicationColumn.LOCATION, "Location");
    private static final ImportColumn SOURCE = ImportColumn.of(ApplicationColumn.SOURCE, "JobSource");
    private static final ImportColumn STATUS = ImportColumn.of(ApplicationColumn.STAGE, "Status");

    private static final StatusWords WORDS = new StatusWords()
            .open(StageKind.SAVED, "new", "draft")
            .open(StageKind.APPLIED, "applied")
            .open(StageKind.INTERVIEWING, "interview")
            .open(StageKind.OFFER, "offer")
            .ended(Outcome.REJECTED, "rejected")
            .ended(Outcome.ROLE_CLOSED, "expired");

    @Override
    public String slug() {
        return "jobsync";
    }

    @Override
    public String label() {
        return "JobSync: jobs.csv";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(STATUS, CREATED, APPLIED, APPLIED_ON, COMPANY, TITLE, TYPE, PLACE, LOCATION, SOURCE);
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return List.of(COMPANY, TITLE, STATUS, APPLIED_ON);
    }

    @Override
    public String nothing() {
        return "N/A";
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        ImportedApplication application = new ImportedApplication()
                .set(ApplicationColumn.COMPANY, row.text(COMPANY))
                .set(ApplicationColumn.ROLE, row.text(TITLE))
                .set(ApplicationColumn.LOCATION, row.text(LOCATION))
                .set(ApplicationColumn.SOURCE, row.text(SOURCE))
                .set(ApplicationColumn.WORK_MODE, row.anyWord(PLACE, WorkMode.class))
                .set(ApplicationColumn.EMPLOYMENT_TYPE, type(row))
                .set(ApplicationColumn.APPLIED_ON, row.anyDay(APPLIED_ON));
        tellStatus(row, application);
        return application;
    }

    /** Archived is no place in a pipeline; a job without a word is where its tick says. */
    private static void tellStatus(ImportRow row, ImportedApplication application) {
        String word = row.text(STATUS);
        boolean archived = "archived".equalsIgnoreCase(word);
        if (archived) {
            application.set(ApplicationColumn.ARCHIVED_AT, row.moment().now());
        }
        String told = archived || word == null ? ticked(row) : word;
        WORDS.tell(told, WORDS.isSaved(told) ? row.time(CREATED) : null, application);
    }

    private static String ticked(ImportRow row) {
        return "yes".equalsIgnoreCase(row.text(APPLIED)) ? "applied" : "new";
    }

    private static EmploymentType type(ImportRow row) {
        return "unknown".equalsIgnoreCase(row.text(TYPE)) ? null : row.anyWord(TYPE, EmploymentType.class);
    }
}
