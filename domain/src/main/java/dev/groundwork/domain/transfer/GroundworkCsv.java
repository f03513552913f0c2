package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.WorkMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Our own CSV, as {@link ApplicationsCsv} writes it or with any subset of its columns that names company and role. */
@ApplicationScoped
public class GroundworkCsv implements ImportFormat {

    private static final Map<ApplicationColumn, ImportColumn> COLUMNS = new EnumMap<>(ApplicationColumn.class);

    static {
        Arrays.stream(ApplicationColumn.values())
                .forEach(column -> COLUMNS.put(column, ImportColumn.of(column, column.jsonName())));
    }

    @Override
    public String slug() {
        return "groundwork-csv";
    }

    @Override
    public String label() {
        return "Groundwork: applications.csv";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.copyOf(COLUMNS.values());
    }

    @Override
    public List<ImportColumn> requiredColumns() {
        return List.of(COLUMNS.get(ApplicationColumn.COMPANY), COLUMNS.get(ApplicationColumn.ROLE));
    }

    @Override
    public boolean overwrites() {
        return true;
    }

    @Override
    public ImportedApplication read(ImportRow row) {
        ImportedApplication imported = new ImportedApplication();
        COLUMNS.forEach((field, column) -> {
            if (row.has(column)) {
                imported.set(field, value(row, column));
            }
        });
        return imported;
    }

    /** What the account sets itself is left out: a company's id, the version, when a row was made and changed. */
    private static Object value(ImportRow row, ImportColumn column) {
        return switch (column.field()) {
            case ID -> id(row, column);
            case COMPANY, ROLE, STAGE, OUTCOME_REASON, POSTING_URL, LOCATION, SALARY_CURRENCY -> text(row, column);
            case SALARY_NOTE, SOURCE, DESCRIPTION, NOTES, GUIDE -> text(row, column);
            case STAGE_KIND, FURTHEST_KIND -> row.word(column, StageKind.class);
            case OUTCOME -> row.word(column, Outcome.class);
            case WORK_MODE -> row.word(column, WorkMode.class);
            case EMPLOYMENT_TYPE -> row.word(column, EmploymentType.class);
            case SALARY_PERIOD -> row.word(column, SalaryPeriod.class);
            case SALARY_MIN, SALARY_MAX -> row.amount(column);
            case EXCITEMENT -> row.number(column);
            case TAGS, CAREER_PATHS -> names(row, column);
            case STAGE_ENTERED_AT, ARCHIVED_AT -> row.instant(column);
            case CLOSED_ON, APPLIED_ON, FOLLOW_UP_ON, DEADLINE -> row.day(column);
            case VERSION, COMPANY_ID, CREATED_AT, UPDATED_AT -> null;
        };
    }

    private static String text(ImportRow row, ImportColumn column) {
        return FormulaGuard.unguard(row.text(column));
    }

    private static List<String> names(ImportRow row, ImportColumn column) {
        String cell = text(row, column);
        return cell == null ? null : JoinedNames.split(cell);
    }

    private static UUID id(ImportRow row, ImportColumn column) {
        String cell = row.text(column);
        try {
            return cell == null ? null : UUID.fromString(cell.strip());
        } catch (IllegalArgumentException e) {
            row.tell(column, "is not an id of ours and was not looked at");
            return null;
        }
    }
}
