package dev.groundwork.domain.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The JSON export of OSApplyTrack, of which the applications are taken, and its shared lists of openings. */
@ApplicationScoped
public class ApplyTrackJson implements ImportFormat {

    private static final int KNOWN_VERSION = 1;

    private static final ImportColumn COMPANY = ImportColumn.of(ApplicationColumn.COMPANY, "company");
    private static final ImportColumn ROLE = ImportColumn.of(ApplicationColumn.ROLE, "role");
    private static final ImportColumn LANE = ImportColumn.of(ApplicationColumn.TAGS, "lane");
    private static final ImportColumn STATUS = ImportColumn.of(ApplicationColumn.STAGE, "status");
    private static final ImportColumn LINK = ImportColumn.of(ApplicationColumn.POSTING_URL, "link");
    private static final ImportColumn LOCATION = ImportColumn.of(ApplicationColumn.LOCATION, "location");
    private static final ImportColumn SALARY = ImportColumn.of(ApplicationColumn.SALARY_NOTE, "salary");
    private static final ImportColumn SOURCE = ImportColumn.of(ApplicationColumn.SOURCE, "source");
    private static final ImportColumn CONTACT = ImportColumn.of(ApplicationColumn.NOTES, "contact");
    private static final ImportColumn EMAIL = ImportColumn.of(ApplicationColumn.NOTES, "contact_email");
    private static final ImportColumn APPLIED = ImportColumn.of(ApplicationColumn.APPLIED_ON, "applied");
    private static final ImportColumn FOLLOW_UP = ImportColumn.of(ApplicationColumn.FOLLOW_UP_ON, "followup");
    private static final ImportColumn CREATED = ImportColumn.of(ApplicationColumn.STAGE_ENTERED_AT, "created");
    private static final ImportColumn NOTES = ImportColumn.of(ApplicationColumn.NOTES, "notes");

    private static final StatusWords WORDS = new StatusWords()
            .open(StageKind.SAVED, "lead", "ready")
            .open(StageKind.APPLIED, "applied")
            .open(StageKind.SCREENING, "screen")
            .open(StageKind.INTERVIEWING, "onsite")
            .open(StageKind.OFFER, "offer")
            .ended(Outcome.REJECTED, "rejected")
            .ended(Outcome.WITHDRAWN, "passed");

    @Override
    public String slug() {
        return "applytrack-json";
    }

    @Override
    public String label() {
        return "OSApplyTrack: JSON export";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                COMPANY, ROLE, LANE, STATUS, LINK, LOCATION, SALARY, SOURCE, CONTACT, EMAIL, APPLIED, FOLLOW_UP,
                CREATED, NOTES);
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return List.of(COMPANY, ROLE);
    }

    /** It is never a table by itself. */
    @Override
    public boolean recognises(Header header) {
        return false;
    }

    @Override
    public Optional<Table> rowsOf(JsonNode json) {
        String format = json.path("format").asText();
        if (!format.equals("applytrack-export") && !format.equals("applytrack-shared")) {
            return Optional.empty();
        }
        if (json.path("version").asInt(KNOWN_VERSION) > KNOWN_VERSION) {
            throw new UnreadableFile("is an export of OSApplyTrack in the newer version "
                    + json.path("version").asInt() + " of its format, of which only version " + KNOWN_VERSION
                    + " is known");
        }
        return Optional.of(JsonFile.table(json.path("applications")));
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        ImportedApplication application = new ImportedApplication()
                .set(ApplicationColumn.COMPANY, row.text(COMPANY))
                .set(ApplicationColumn.ROLE, row.text(ROLE))
                .set(ApplicationColumn.TAGS, row.text(LANE) == null ? null : List.of(row.text(LANE)))
                .set(ApplicationColumn.POSTING_URL, row.text(LINK))
                .set(ApplicationColumn.LOCATION, row.text(LOCATION))
                .set(ApplicationColumn.SALARY_NOTE, row.text(SALARY))
                .set(ApplicationColumn.SOURCE, row.text(SOURCE))
                .set(ApplicationColumn.APPLIED_ON, row.anyDay(APPLIED))
                .set(ApplicationColumn.NOTES, notes(row));
        if (row.has(FOLLOW_UP)) {
            application.set(ApplicationColumn.FOLLOW_UP_ON, row.anyDay(FOLLOW_UP));
        }
        String word = row.text(STATUS);
        WORDS.tell(word, word == null || WORDS.isSaved(word) ? row.time(CREATED) : null, application);
        if ("passed".equalsIgnoreCase(word)) {
            row.tell(STATUS, "“passed” is taken for withdrawn by you");
        }
        return application;
    }

    private static String notes(ImportRow row) {
        return new CollectedNotes()
                .add(row.text(NOTES))
                .contact("Contact", row.text(CONTACT), row.text(EMAIL))
                .text();
    }
}
