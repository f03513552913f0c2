package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.WorkMode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of any making, read as the candidate said. */
final class OwnColumns implements ImportFormat {

    /** What such files are called before it is known what their columns mean. */
    static final KnownFile KIND = new OwnColumns(Map.of(), false);

    /** What a column may mean, in the order of being asked for. */
    static final List<ApplicationColumn> FIELDS = List.of(
            ApplicationColumn.COMPANY,
            ApplicationColumn.ROLE,
            ApplicationColumn.STAGE,
            ApplicationColumn.STAGE_ENTERED_AT,
            ApplicationColumn.APPLIED_ON,
            ApplicationColumn.CLOSED_ON,
            ApplicationColumn.POSTING_URL,
            ApplicationColumn.LOCATION,
            ApplicationColumn.WORK_MODE,
            ApplicationColumn.EMPLOYMENT_TYPE,
            ApplicationColumn.SALARY_NOTE,
            ApplicationColumn.SOURCE,
            ApplicationColumn.TAGS,
            ApplicationColumn.EXCITEMENT,
            ApplicationColumn.DESCRIPTION,
            ApplicationColumn.NOTES,
            ApplicationColumn.FOLLOW_UP_ON,
            ApplicationColumn.DEADLINE);

    /** The words of all known trackers. */
    private static final StatusWords KNOWN = new StatusWords()
            .open(StageKind.SAVED, "saved", "bookmarked", "applying", "wishlist", "new", "draft", "lead", "ready")
            .open(StageKind.APPLIED, "applied", "apply")
            .open(StageKind.SCREENING, "screening", "screen")
            .open(StageKind.INTERVIEWING, "interviewing", "interview", "on_site_interview", "onsite")
            .open(StageKind.OFFER, "offer", "offer_received", "negotiating")
            .ended(Outcome.ACCEPTED, "accepted", "hired")
            .ended(Outcome.DECLINED, "declined", "declined offer", "declined their offer")
            .ended(Outcome.REJECTED, "rejected", "not selected")
            .ended(Outcome.GHOSTED, "ghosted", "no response")
            .ended(Outcome.WITHDRAWN, "withdrawn", "withdrew", "i withdrew", "passed")
            .ended(Outcome.ROLE_CLOSED, "expired", "role closed");

    /** Words that say that it is over, which no stage is near to; it is told that they were taken so. */
    private static final StatusWords OVER = new StatusWords()
            .ended(Outcome.ACCEPTED, "offer accepted", "zusage", "angenommen", "eingestellt", "accepté", "embauché")
            .ended(Outcome.DECLINED, "offer declined", "angebot abgelehnt", "offre refusée")
            .ended(Outcome.REJECTED, "rejection", "no", "absage", "abgelehnt", "refus", "refusé", "rechazado")
            .ended(Outcome.GHOSTED, "no reply", "no answer", "keine antwort", "keine rückmeldung", "sans réponse")
            .ended(Outcome.WITHDRAWN, "zurückgezogen", "retiré", "retirado")
            .ended(Outcome.ROLE_CLOSED, "closed", "filled", "position closed", "besetzt", "stelle besetzt", "pourvu");

    private static final Set<ApplicationColumn> SEVERAL =
            EnumSet.of(ApplicationColumn.NOTES, ApplicationColumn.TAGS, ApplicationColumn.DESCRIPTION);

    private final List<ImportColumn> columns;
    private final boolean dayFirst;

    /** @param meanings of columns, by their names as {@link Header} compares them */
    OwnColumns(Map<String, ApplicationColumn> meanings, boolean dayFirst) {
        this.columns = meanings.entrySet().stream()
                .map(meaning -> new ImportColumn(meaning.getValue(), meaning.getKey(), List.of(meaning.getKey())))
                .toList();
        this.dayFirst = dayFirst;
    }

    static OwnColumns of(ColumnMapping mapping) {
        return new OwnColumns(mapping.meanings(), mapping.dayFirst);
    }

    /** @throws InvalidInput when company or role is missing, or a field that takes one column has two */
    static void check(Collection<ApplicationColumn> fields) {
        for (ApplicationColumn field : List.of(ApplicationColumn.COMPANY, ApplicationColumn.ROLE)) {
            if (!fields.contains(field)) {
                throw new InvalidInput(field.jsonName(), "must be in one of the columns");
            }
        }
        Set<ApplicationColumn> seen = EnumSet.noneOf(ApplicationColumn.class);
        for (ApplicationColumn field : fields) {
            if (!seen.add(field) && !SEVERAL.contains(field)) {
                throw new InvalidInput(field.jsonName(), "can be in one of the columns only");
            }
        }
    }

    @Override
    public String slug() {
        return "own-columns";
    }

    @Override
    public String label() {
        return "a table of your own";
    }

    @Override
    public List<ImportColumn> columns() {
        return columns;
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return columns;
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        ImportedApplication application = new ImportedApplication();
        for (ImportColumn column : columns) {
            if (!SEVERAL.contains(column.field())) {
                application.set(column.field(), value(row, column));
            }
        }
        SEVERAL.stream()
                .filter(field -> !columnsOf(field).isEmpty())
                .forEach(field -> application.set(field, collected(row, field)));
        tellStatus(row, application);
        return application;
    }

    private Object value(ImportRow row, ImportColumn column) {
        return switch (column.field()) {
            case WORK_MODE -> row.anyWord(column, WorkMode.class);
            case EMPLOYMENT_TYPE -> row.anyWord(column, EmploymentType.class);
            case EXCITEMENT -> row.number(column);
            case APPLIED_ON, FOLLOW_UP_ON, DEADLINE -> day(time(row, column));
            case STAGE, STAGE_ENTERED_AT, CLOSED_ON -> null;
            default -> FormulaGuard.unguard(row.text(column));
        };
    }

    /** Several columns of notes stay told apart. */
    private Object collected(ImportRow row, ApplicationColumn field) {
        List<ImportColumn> told = columnsOf(field);
        if (field == ApplicationColumn.TAGS) {
            return told.stream()
                    .map(column -> FormulaGuard.unguard(row.text(column)))
                    .filter(cell -> cell != null)
                    .flatMap(cell -> List.of(cell.split("[;,|]")).stream())
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .toList();
        }
        CollectedNotes notes = new CollectedNotes();
        for (ImportColumn column : told) {
            String text = FormulaGuard.unguard(row.text(column));
            if (told.size() == 1) {
                notes.add(text);
            } else {
                notes.add(row.name(column), text);
            }
        }
        return notes.text();
    }

    private void tellStatus(ImportRow row, ImportedApplication application) {
        WrittenTime since = only(row, ApplicationColumn.STAGE_ENTERED_AT);
        WrittenTime closed = only(row, ApplicationColumn.CLOSED_ON);
        List<ImportColumn> stage = columnsOf(ApplicationColumn.STAGE);
        String word = stage.isEmpty() ? null : row.text(stage.get(0));
        if (word != null && OVER.knows(word)) {
            OVER.tell(word, closed == null ? since : closed, application);
            row.tell(stage.get(0), "is taken for " + application.get(ApplicationColumn.OUTCOME, Outcome.class));
        } else {
            KNOWN.tell(word, closed != null && word != null && KNOWN.isOver(word) ? closed : since, application);
        }
    }

    private WrittenTime only(ImportRow row, ApplicationColumn field) {
        List<ImportColumn> told = columnsOf(field);
        return told.isEmpty() ? null : time(row, told.get(0));
    }

    private WrittenTime time(ImportRow row, ImportColumn column) {
        return row.parsed(
                column, text -> WrittenTime.parse(text, dayFirst, row.zone()), WrittenTime.EXPECTED_OR_SLASHES);
    }

    private static Object day(WrittenTime time) {
        return time == null ? null : time.day();
    }

    private List<ImportColumn> columnsOf(ApplicationColumn field) {
        return columns.stream().filter(column -> column.field() == field).toList();
    }
}
