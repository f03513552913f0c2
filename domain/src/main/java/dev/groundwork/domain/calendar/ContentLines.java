package dev.groundwork.domain.calendar;

import java.nio.charset.StandardCharsets;

/**
 * The lines of an iCalendar file (RFC 5545, 3.1): ended by CR LF and folded at 75 octets, never within a letter. Whatever
 * text comes in, it cannot begin a line of its own.
 */
final class ContentLines {

    private static final int OCTETS = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value is ours: a name, a number, a time. */
    ContentLines add(String name, String value) {
        return fold(name + ":" + value);
    }

    /** A line whose value is somebody's text; none for null. */
    ContentLines text(String name, String text) {
        return text == null ? this : fold(name + ":" + escaped(text));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Every kind of line end becomes the one that text can hold; other control characters have no place in it. */
    private static String escaped(String text) {
        return text.replaceAll("\\r\\n|[\\r\\n\\u000b\\u000c\\u0085\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private ContentLines fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String letter = Character.toString(line.codePointAt(at));
            int width = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(letter);
            octets += width;
        }
        lines.append("\r\n");
        return this;
    }
}
