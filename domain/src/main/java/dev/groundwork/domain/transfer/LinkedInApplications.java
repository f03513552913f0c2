package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;

/** {@code Job Applications.csv} from the archive that LinkedIn gives its members: every row is one sent application. */
@ApplicationScoped
public class LinkedInApplications implements ImportFormat {

    private static final ImportColumn DATE = ImportColumn.of(ApplicationColumn.APPLIED_ON, "Application Date");
    private static final ImportColumn COMPANY = ImportColumn.of(ApplicationColumn.COMPANY, "Company Name", "Company");
    private static final ImportColumn TITLE = ImportColumn.of(ApplicationColumn.ROLE, "Job Title", "Title");
    private static final ImportColumn ADDRESS = ImportColumn.of(ApplicationColumn.POSTING_URL, "Job Url");
    private static final ImportColumn ANSWERS =
            ImportColumn.of(ApplicationColumn.NOTES, "Question And Answers", "Questions And Answers");
    private static final ImportColumn RESUME = ImportColumn.of(ApplicationColumn.NOTES, "Resume Name", "Resume");
    private static final ImportColumn EMAIL = ImportColumn.of(ApplicationColumn.NOTES, "Contact Email");
    private static final ImportColumn PHONE =
            ImportColumn.of(ApplicationColumn.NOTES, "Contact Phone Number", "Contact Phone");

    @Override
    public String slug() {
        return "linkedin-applications";
    }

    @Override
    public String label() {
        return "LinkedIn: Job Applications.csv";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(DATE, COMPANY, TITLE, ADDRESS, ANSWERS, RESUME, EMAIL, PHONE);
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return List.of(DATE, COMPANY, TITLE);
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        LocalDateTime appliedAt = row.parsed(DATE, LinkedInDate::parse, LinkedInDate.EXPECTED);
        return new ImportedApplication()
                .set(ApplicationColumn.COMPANY, row.text(COMPANY))
                .set(ApplicationColumn.ROLE, row.text(TITLE))
                .set(ApplicationColumn.POSTING_URL, row.text(ADDRESS))
                .set(ApplicationColumn.SOURCE, "LinkedIn")
                .set(ApplicationColumn.STAGE, "applied")
                .set(ApplicationColumn.STAGE_KIND, StageKind.APPLIED)
                .set(
                        ApplicationColumn.STAGE_ENTERED_AT,
                        appliedAt == null ? null : appliedAt.atZone(row.zone()).toInstant())
                .set(ApplicationColumn.APPLIED_ON, appliedAt == null ? null : appliedAt.toLocalDate())
                .set(ApplicationColumn.NOTES, notes(row));
    }

    private static String notes(ImportRow row) {
        CollectedNotes notes = new CollectedNotes()
                .add("Résumé sent", row.text(RESUME))
                .contact("Contact given", row.text(EMAIL), row.text(PHONE));
        LinkedInAnswers.of(row.text(ANSWERS)).forEach(notes::add);
        return notes.text();
    }
}
