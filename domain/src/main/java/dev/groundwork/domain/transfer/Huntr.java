package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The jobs of a Huntr board, by any of the names that its files have had for their columns. */
@ApplicationScoped
public class Huntr implements ImportFormat {

    private static final ImportColumn COMPANY =
            ImportColumn.of(ApplicationColumn.COMPANY, "companyName", "Employer", "Company");
    private static final ImportColumn TITLE = ImportColumn.of(ApplicationColumn.ROLE, "title", "Job Title", "Position");
    private static final ImportColumn LIST = ImportColumn.of(ApplicationColumn.STAGE, "listName", "List");
    private static final ImportColumn STAGE_TYPE = ImportColumn.of(ApplicationColumn.STAGE_KIND, "stageType");
    private static final ImportColumn ADDRESS =
            ImportColumn.of(ApplicationColumn.POSTING_URL, "url", "Job URL", "Link");
    private static final ImportColumn LOCATION = ImportColumn.of(ApplicationColumn.LOCATION, "location");
    private static final ImportColumn SALARY = ImportColumn.of(ApplicationColumn.SALARY_NOTE, "Salary");
    private static final ImportColumn SAVED =
            ImportColumn.of(ApplicationColumn.STAGE_ENTERED_AT, "Date Saved", "Created At");
    private static final ImportColumn APPLIED =
            ImportColumn.of(ApplicationColumn.APPLIED_ON, "Date Applied", "Applied Date", "Applied At");
    private static final ImportColumn DESCRIPTION = ImportColumn.of(ApplicationColumn.DESCRIPTION, "htmlDescription");
    private static final ImportColumn NOTES = ImportColumn.of(ApplicationColumn.NOTES, "Notes");

    private static final StatusWords WORDS = new StatusWords()
            .open(StageKind.SAVED, "wishlist")
            .open(StageKind.APPLIED, "apply", "applied")
            .open(StageKind.INTERVIEWING, "on_site_interview", "interview")
            .open(StageKind.OFFER, "offer_received", "offer")
            .ended(Outcome.REJECTED, "rejected");

    @Override
    public String slug() {
        return "huntr";
    }

    @Override
    public String label() {
        return "Huntr: jobs CSV";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(COMPANY, TITLE, LIST, STAGE_TYPE, ADDRESS, LOCATION, SALARY, SAVED, APPLIED, DESCRIPTION, NOTES);
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return List.of(COMPANY, TITLE, LIST);
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        ImportedApplication application = new ImportedApplication()
                .set(ApplicationColumn.COMPANY, row.text(COMPANY))
                .set(ApplicationColumn.ROLE, row.text(TITLE))
                .set(ApplicationColumn.POSTING_URL, row.text(ADDRESS))
                .set(ApplicationColumn.LOCATION, row.text(LOCATION))
                .set(ApplicationColumn.SALARY_NOTE, row.text(SALARY))
                .set(ApplicationColumn.APPLIED_ON, row.anyDay(APPLIED))
                .set(ApplicationColumn.DESCRIPTION, HtmlText.of(row.text(DESCRIPTION)))
                .set(ApplicationColumn.NOTES, row.text(NOTES));
        String word = word(row);
        WORDS.tell(word, word == null || WORDS.isSaved(word) ? row.time(SAVED) : null, application);
        return application;
    }

    /** Lists are named as one likes; what they mean is in their type, unless they were made by oneself. */
    private static String word(ImportRow row) {
        String type = row.text(STAGE_TYPE);
        return type != null && WORDS.knows(type) ? type : row.text(LIST);
    }
}
