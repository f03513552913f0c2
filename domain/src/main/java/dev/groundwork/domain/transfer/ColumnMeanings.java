package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A table and what its columns mean, to be said by the candidate. */
public final class ColumnMeanings {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    /**
     * A column.
     *
     * @param name as the file has it
     * @param samples what stands in it, a few different cells, shortened
     * @param field what it means as far as is known, or null
     */
    public record TableColumn(String name, List<String> samples, ApplicationColumn field) {}

    private final Table table;

    private ColumnMeanings(Table table) {
        this.table = table;
    }

    /** @throws UnreadableFile when the upload is no table */
    public static ColumnMeanings of(FileContent content) {
        if (ZippedFile.isOne(content)) {
            throw new UnreadableFile("is an archive, not a table; unpack it and choose a CSV file in it");
        }
        return new ColumnMeanings(CsvFile.of(FileText.of(content)));
    }

    /** What a column may mean, in the order of being asked for. */
    public static List<ApplicationColumn> fields() {
        return OwnColumns.FIELDS;
    }

    /** The columns with what the candidate said before, else with what their names say. */
    public List<TableColumn> columns() {
        Optional<ColumnMapping> remembered = ColumnMapping.of(table.header());
        Map<String, ApplicationColumn> meanings =
                remembered.map(ColumnMapping::meanings).orElseGet(this::guessed);
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            columns.add(new TableColumn(
                    table.header().name(i),
                    samples(i),
                    meanings.get(table.header().key(i))));
        }
        return columns;
    }

    /** Whether days with slashes begin with the day: as the candidate said before, else as far as they tell. */
    public boolean isDayFirst() {
        return ColumnMapping.of(table.header())
                .map(mapping -> mapping.dayFirst)
                .orElseGet(() -> table.stream().flatMap(List::stream).anyMatch(WrittenTime::isDayFirst));
    }

    /**
     * Remembers what the columns mean, for this table and others with the same ones.
     *
     * @param fields of every column in turn; null for one that means nothing
     * @throws InvalidInput when company or role is missing, or a field that takes one column has two
     */
    public void remember(List<ApplicationColumn> fields, boolean dayFirst, Moment moment) {
        if (fields.size() != table.header().size()) {
            throw new InvalidInput("", "every column of the file needs a choice");
        }
        Map<String, ApplicationColumn> meanings = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) != null && !table.header().key(i).isEmpty()) {
                meanings.put(table.header().key(i), fields.get(i));
            }
        }
        ColumnMapping.remember(table.header(), meanings, dayFirst, moment);
    }

    private Map<String, ApplicationColumn> guessed() {
        Map<String, ApplicationColumn> guesses = new LinkedHashMap<>();
        Set<ApplicationColumn> taken = EnumSet.noneOf(ApplicationColumn.class);
        for (int i = 0; i < table.header().size(); i++) {
            String key = table.header().key(i);
            ColumnNames.meaning(key).filter(taken::add).ifPresent(field -> guesses.put(key, field));
        }
        return guesses;
    }

    private List<String> samples(int column) {
        return table.stream()
                .map(row -> column < row.size() ? row.get(column) : null)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(ColumnMeanings::shortened)
                .toList();
    }

    private static String shortened(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST_SAMPLE
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST_SAMPLE)) + "…";
    }
}
