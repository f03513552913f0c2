package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;

/** {@code Saved Jobs.csv} from the archive that LinkedIn gives its members. */
@ApplicationScoped
public class LinkedInSavedJobs implements ImportFormat {

    private static final ImportColumn DATE = ImportColumn.of(ApplicationColumn.STAGE_ENTERED_AT, "Saved Date");
    private static final ImportColumn COMPANY = ImportColumn.of(ApplicationColumn.COMPANY, "Company Name", "Company");
    private static final ImportColumn TITLE = ImportColumn.of(ApplicationColumn.ROLE, "Job Title", "Title");
    private static final ImportColumn ADDRESS = ImportColumn.of(ApplicationColumn.POSTING_URL, "Job Url");

    @Override
    public String slug() {
        return "linkedin-saved-jobs";
    }

    @Override
    public String label() {
        return "LinkedIn: Saved Jobs.csv";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(DATE, COMPANY, TITLE, ADDRESS);
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return List.of(DATE, COMPANY, TITLE);
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        LocalDateTime savedAt = row.parsed(DATE, LinkedInDate::parse, LinkedInDate.EXPECTED);
        return new ImportedApplication()
                .set(ApplicationColumn.COMPANY, row.text(COMPANY))
                .set(ApplicationColumn.ROLE, row.text(TITLE))
                .set(ApplicationColumn.POSTING_URL, row.text(ADDRESS))
                .set(ApplicationColumn.SOURCE, "LinkedIn")
                .set(ApplicationColumn.STAGE, "saved")
                .set(ApplicationColumn.STAGE_KIND, StageKind.SAVED)
                .set(
                        ApplicationColumn.STAGE_ENTERED_AT,
                        savedAt == null ? null : savedAt.atZone(row.zone()).toInstant());
    }
}
