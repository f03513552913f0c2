package dev.groundwork.domain.transfer;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Reads LinkedIn's wall-clock times: {@code 11/20/24, 8:15 AM}. */
final class LinkedInDate {

    static final String EXPECTED = "must be a time written as 11/20/24, 8:15 AM";

    private static final DateTimeFormatter PATTERN = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("M/d/[uuuu][uu][, ][ ]h:mm[:ss][ ]a")
            .toFormatter(Locale.US)
            .withResolverStyle(ResolverStyle.STRICT);

    private LinkedInDate() {}

    /** @throws java.time.format.DateTimeParseException when the text is none */
    static LocalDateTime parse(String text) {
        return LocalDateTime.parse(text.replaceAll("[\\s\\u00a0\\u202f]+", " "), PATTERN);
    }
}
