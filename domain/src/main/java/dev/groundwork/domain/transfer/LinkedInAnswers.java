package dev.groundwork.domain.transfer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was asked in LinkedIn's application form, as notes that can be read. */
final class LinkedInAnswers {

    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(" | "));

    private LinkedInAnswers() {}

    /** @param answers as LinkedIn writes them, {@code question:answer | question:answer}, or null */
    static List<String> of(String answers) {
        return answers == null
                ? List.of()
                : Stream.of(BETWEEN.split(answers.strip()))
                        .map(LinkedInAnswers::answer)
                        .toList();
    }

    /** The question ends at its question mark, for it may have a colon of its own. */
    private static String answer(String pair) {
        int mark = pair.indexOf("?:");
        int colon = mark >= 0 ? mark + 1 : pair.indexOf(':');
        return colon < 0
                ? pair
                : "**" + pair.substring(0, colon).strip() + "** "
                        + pair.substring(colon + 1).strip();
    }
}
