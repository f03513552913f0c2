package dev.groundwork.domain.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** What a list of applications can be ordered by; an application's id settles ties. Applications without the value come last. */
public enum ApplicationSort {
    CREATED_AT("createdAt", "a.createdAt", a -> a.createdAt, Instant::parse),
    UPDATED_AT("updatedAt", "a.updatedAt", a -> a.updatedAt, Instant::parse),
    APPLIED_ON("appliedOn", "a.appliedOn", a -> a.appliedOn, LocalDate::parse),
    STAGE_ENTERED_AT("stageEnteredAt", "a.stageEnteredAt", a -> a.stageEnteredAt, Instant::parse),
    FOLLOW_UP_ON("followUpOn", "a.followUpOn", a -> a.followUpOn, LocalDate::parse),
    COMPANY("company", "c.nameKey", a -> a.company.nameKey, text -> text),
    ROLE("role", "lower(a.role)", a -> a.role.toLowerCase(Locale.ROOT), text -> text),
    STAGE("stage", "s.position", a -> a.stage.position, Integer::valueOf),
    EXCITEMENT("excitement", "a.excitement", a -> a.excitement, Integer::valueOf);

    private static final LocalDate BEFORE_ALL_DAYS = LocalDate.of(1, 1, 1);
    private static final LocalDate AFTER_ALL_DAYS = LocalDate.of(9999, 12, 31);
    private static final int BELOW_ALL = 0;
    private static final int ABOVE_ALL = 6;

    private final String key;
    private final String expression;
    private final Function<JobApplication, Object> reader;
    private final Function<String, Object> parser;

    ApplicationSort(
            String key, String expression, Function<JobApplication, Object> reader, Function<String, Object> parser) {
        this.key = key;
        this.expression = expression;
        this.reader = reader;
        this.parser = parser;
    }

    /** The key's name in the API. */
    public String key() {
        return key;
    }

    /** The HQL to order by; a missing value counts as one beyond the end of the list. */
    String expression(boolean descending) {
        return mayBeMissing() ? "coalesce(" + expression + ", " + literal(beyond(descending)) + ")" : expression;
    }

    /** The value of an application as text, for a cursor. */
    String valueOf(JobApplication application, boolean descending) {
        Object value = reader.apply(application);
        return String.valueOf(value == null ? beyond(descending) : value);
    }

    /**
     * A value of a cursor.
     *
     * @throws java.time.DateTimeException when it is not one
     * @throws NumberFormatException when it is not one
     */
    Object parse(String value) {
        return parser.apply(value);
    }

    private boolean mayBeMissing() {
        return this == APPLIED_ON || this == FOLLOW_UP_ON || this == EXCITEMENT;
    }

    private Object beyond(boolean descending) {
        if (this == EXCITEMENT) {
            return descending ? BELOW_ALL : ABOVE_ALL;
        }
        return descending ? BEFORE_ALL_DAYS : AFTER_ALL_DAYS;
    }

    private static String literal(Object value) {
        return value instanceof LocalDate day ? "date " + day : value.toString();
    }
}
