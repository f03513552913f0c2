package dev.groundwork.domain.transfer.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a column's values must be like, by PostgreSQL's name of its type. What is let through, PostgreSQL takes as it
 * stands, and pages can show.
 */
record ColumnRule(String type, boolean required) {

    private static final int LONGEST_TEXT = 100_000;
    private static final int LATEST_YEAR = 9999;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    boolean lets(JsonNode value) {
        return value.isNull() ? !required : lets(type, value);
    }

    private static boolean lets(String type, JsonNode value) {
        if (type.endsWith("[]")) {
            return value.isArray() && all(value, item -> lets(type.substring(0, type.length() - 2), item));
        }
        int precision = type.indexOf('(');
        return switch (precision < 0 ? type : type.substring(0, precision)) {
            case "uuid" -> value.isTextual() && ID.matcher(value.textValue()).matches();
            case "text" -> value.isTextual() && isText(value.textValue());
            case "integer" -> value.isInt();
            case "bigint" -> value.isIntegralNumber() && value.canConvertToLong();
            case "double precision" -> value.isNumber() && Double.isFinite(value.doubleValue());
            case "numeric" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "date" -> value.isTextual() && isDay(value.textValue());
            case "timestamp with time zone" -> value.isTextual() && isInstant(value.textValue());
            case "jsonb" -> value.isObject();
            default -> throw new IllegalStateException("no rule for the type " + type);
        };
    }

    private static boolean all(JsonNode values, Predicate<JsonNode> rule) {
        for (JsonNode value : values) {
            if (!rule.test(value)) {
                return false;
            }
        }
        return true;
    }

    /** Without what PostgreSQL cannot keep: NUL, and halves of characters. */
    private static boolean isText(String text) {
        int characters = 0;
        for (int i = 0; i < text.length(); characters++) {
            int character = text.codePointAt(i);
            if (character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return false;
            }
            i += Character.charCount(character);
        }
        return characters <= LONGEST_TEXT;
    }

    private static boolean isDay(String text) {
        try {
            return isUsual(LocalDate.parse(text).getYear());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        try {
            return isUsual(OffsetDateTime.parse(text).getYear());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isUsual(int year) {
        return year >= 1 && year <= LATEST_YEAR;
    }
}
