package dev.groundwork.api.exchange;

import dev.groundwork.api.json.Ids;
import dev.groundwork.api.json.MalformedInput;
import dev.groundwork.api.json.Text;
import dev.groundwork.api.json.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes values of query parameters; what is none is malformed, and the answer names the parameter. */
public final class Query {

    private Query() {}

    /** A whole number within bounds; the given one when the parameter is absent. */
    public static int wholeNumber(String name, String value, int least, int most, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw malformed(name, "a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    /** True or false; null when the parameter is absent. */
    public static Boolean flag(String name, String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw malformed(name, "true or false");
        }
        return value == null ? null : Boolean.valueOf(value);
    }

    /** A day; null when the parameter is absent. */
    public static LocalDate day(String name, String value) {
        return time(name, value, Times::day, "a day such as 2026-11-20");
    }

    /** An instant; null when the parameter is absent. */
    public static Instant instant(String name, String value) {
        return time(name, value, Times::instant, "a date and time such as 2026-11-20T09:00:00Z");
    }

    /** An id; null when the parameter is absent. */
    public static UUID id(String name, String value) {
        try {
            return value == null ? null : Ids.id(value);
        } catch (IllegalArgumentException e) {
            throw malformed(name, "an id");
        }
    }

    /** One of an enum's constants; null when the parameter is absent. */
    public static <E extends Enum<E>> E oneOf(String name, String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> malformed(
                        name,
                        "one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    /** Text that can be kept, blank text as none; null when the parameter is absent. */
    public static String text(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Text.check(value);
        return value.strip();
    }

    /** As {@link #text}, for a parameter that can be repeated. */
    public static List<String> texts(List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .map(Query::text)
                        .filter(value -> value != null)
                        .toList();
    }

    /** What to throw when a parameter is not what it must be. */
    public static MalformedInput malformed(String name, String wanted) {
        return new MalformedInput("The query parameter " + name + " must be " + wanted + ".");
    }

    private static <T> T time(String name, String value, Function<String, T> reader, String wanted) {
        try {
            return value == null ? null : reader.apply(value);
        } catch (DateTimeException e) {
            throw malformed(name, wanted);
        }
    }
}
