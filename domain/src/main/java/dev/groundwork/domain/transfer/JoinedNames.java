package dev.groundwork.domain.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several names in one cell, with {@code "; "} between them; a name that has a semicolon stands in double quotes. */
final class JoinedNames {

    private static final Pattern NAME = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*+)\"\\s*|([^;]*+))(?:;|$)");

    private JoinedNames() {}

    /** Null when there are none. */
    static String join(List<String> names) {
        return names.isEmpty()
                ? null
                : names.stream().map(JoinedNames::quoteIfNeeded).collect(Collectors.joining("; "));
    }

    /** The names in a cell; empty ones are left out. */
    static List<String> split(String cell) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(cell);
        while (name.lookingAt() && name.start() < cell.length()) {
            String text = name.group(1) == null
                    ? name.group(2).strip()
                    : name.group(1).replace("\"\"", "\"");
            if (!text.isEmpty()) {
                names.add(text);
            }
            name.region(name.end(), cell.length());
        }
        return names;
    }

    private static String quoteIfNeeded(String name) {
        return name.contains(";") || name.startsWith("\"") ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }
}
