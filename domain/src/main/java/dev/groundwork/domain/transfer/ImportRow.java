package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row on its way from cells to an application: reads values and notes what is wrong with them. */
public final class ImportRow {

    /** Longer than any day, number or word; long digits take long to read. */
    private static final int LONGEST_VALUE = 100;

    /** The constants of enumerations by their names as words are compared. */
    private static final ClassValue<Map<String, Object>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Stream.of(type.getEnumConstants())
                    .collect(Collectors.toMap(word -> Header.key(((Enum<?>) word).name()), Function.identity()));
        }
    };

    private final int number;
    private final Header header;
    private final List<String> cells;
    private final String nothing;
    private final Moment moment;
    private final List<ImportProblem> problems = new ArrayList<>();

    ImportRow(int number, ImportFile.Part part, List<String> cells, Moment moment) {
        this.number = number;
        this.header = part.table().header();
        this.cells = cells;
        this.nothing = part.format().nothing();
        this.moment = moment;
    }

    /** The candidate's time zone, which times without one are meant in. */
    public ZoneId zone() {
        return moment.zone();
    }

    /** Whether the file has the column at all. */
    public boolean has(ImportColumn column) {
        return header.positionOf(column) >= 0;
    }

    /** The text in a column; null when it is blank or the file does not have the column. */
    public String text(ImportColumn column) {
        int position = header.positionOf(column);
        return position < 0 || isNothing(cells.get(position)) ? null : cells.get(position);
    }

    private boolean isNothing(String cell) {
        return cell.isBlank() || cell.strip().equalsIgnoreCase(nothing);
    }

    /** A day or a time in any of the ways that people and programs write one without leaving doubt. */
    public WrittenTime time(ImportColumn column) {
        return parsed(column, text -> WrittenTime.parse(text, moment.zone()), WrittenTime.EXPECTED);
    }

    /** The day of {@link #time}; null when there is none. */
    public LocalDate anyDay(ImportColumn column) {
        WrittenTime time = time(column);
        return time == null ? null : time.day();
    }

    /** The instant of {@link #time}, of a day its beginning; null when there is none. */
    public Instant anyInstant(ImportColumn column) {
        WrittenTime time = time(column);
        return time == null ? null : time.instant();
    }

    /** What time it is for the candidate. */
    public Moment moment() {
        return moment;
    }

    /**
     * One of an enumeration's words as files of others have them: one that is not understood is told and left out.
     *
     * @see #word
     */
    public <E extends Enum<E>> E anyWord(ImportColumn column, Class<E> type) {
        String text = text(column);
        Optional<E> word = text == null ? Optional.empty() : match(text, type);
        if (text != null && word.isEmpty()) {
            tell(column, "was not understood and is left out");
        }
        return word.orElse(null);
    }

    /** A day written as {@code 2026-11-20}. */
    public LocalDate day(ImportColumn column) {
        return parsed(column, LocalDate::parse, "must be a day written as 2026-11-20");
    }

    /** A time in RFC 3339; one without a zone is meant in the candidate's. */
    public Instant instant(ImportColumn column) {
        return parsed(column, this::instant, "must be a time written as 2026-11-20T09:00:00Z");
    }

    /** A decimal number with a point. */
    public BigDecimal amount(ImportColumn column) {
        return parsed(column, BigDecimal::new, "must be a number such as 120000 or 95.50");
    }

    /** A whole number. */
    public Integer number(ImportColumn column) {
        return parsed(column, Integer::valueOf, "must be a whole number");
    }

    /** One of an enumeration's words, whatever its case; only letters count: "On-site" is {@code ONSITE}. */
    public <E extends Enum<E>> E word(ImportColumn column, Class<E> type) {
        return parsed(
                column,
                text -> match(text, type).orElseThrow(IllegalArgumentException::new),
                "must be one of "
                        + Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static <E extends Enum<E>> Optional<E> match(String text, Class<E> type) {
        return Optional.ofNullable(WORDS.get(type).get(Header.key(text))).map(type::cast);
    }

    /**
     * Anything else.
     *
     * @param parser may throw {@link IllegalArgumentException} or {@link DateTimeException}
     * @param otherwise the problem then
     * @return null when the cell is blank or cannot be parsed
     */
    public <T> T parsed(ImportColumn column, Function<String, T> parser, String otherwise) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (text.length() > LONGEST_VALUE) {
            refuse(column, otherwise);
            return null;
        }
        try {
            return parser.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            refuse(column, otherwise);
            return null;
        }
    }

    /** The row cannot be taken. */
    public void refuse(ImportColumn column, String message) {
        note(column, message, true);
    }

    /** The candidate should know, but the row is taken. */
    public void tell(ImportColumn column, String message) {
        note(column, message, false);
    }

    /** Refuses the row when it has more or fewer cells than the header, or one that is too long. */
    void checkShape(int longestCell) {
        if (cells.size() != header.size()) {
            refuse((String) null, "has " + cells.size() + " cells, but the header has " + header.size());
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > longestCell) {
                refuse(header.name(i), "must be shorter than 1 MB");
            }
        }
    }

    int number() {
        return number;
    }

    List<String> cells() {
        return cells;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    boolean isRefused() {
        return problems.stream().anyMatch(ImportProblem::error);
    }

    void refuse(String columnName, String message) {
        problems.add(new ImportProblem(number, columnName, message, true));
    }

    void tell(String columnName, String message) {
        problems.add(new ImportProblem(number, columnName, message, false));
    }

    /** What the file calls the column that tells of a field; the field's own name when it has none. */
    String columnOf(ApplicationColumn field, List<ImportColumn> columns) {
        return columns.stream()
                .filter(column -> column.field() == field && has(column))
                .findFirst()
                .map(this::name)
                .orElse(field.jsonName());
    }

    private void note(ImportColumn column, String message, boolean error) {
        problems.add(new ImportProblem(number, name(column), message, error));
    }

    /** What the file calls a column. */
    String name(ImportColumn column) {
        int position = header.positionOf(column);
        return position < 0 ? column.field().jsonName() : header.name(position);
    }

    private Instant instant(String text) {
        if (text.indexOf('T') < 0 && text.indexOf(' ') < 0) {
            return LocalDate.parse(text).atStartOfDay(zone()).toInstant();
        }
        String standard = text.replace(' ', 'T');
        try {
            return OffsetDateTime.parse(standard).toInstant();
        } catch (DateTimeException e) {
            return LocalDateTime.parse(standard).atZone(zone()).toInstant();
        }
    }
}
