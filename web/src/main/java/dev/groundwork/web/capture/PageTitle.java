package dev.groundwork.web.capture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the title of a posting's page says.
 *
 * @param role empty text if it is not told
 * @param company empty text if it is not told
 */
record PageTitle(String role, String company) {

    /** The ways in which job sites write their titles; what follows a bar is the site's own name. */
    private static final List<Pattern> WAYS = Stream.of(
                    "(?<company>.+?) (?:is )?hiring (?<role>.+?)(?: in .+)?",
                    "Job Application for (?<role>.+) at (?<company>.+)",
                    "(?<role>.+) (?:at|@) (?<company>.+)")
            .map(Pattern::compile)
            .toList();

    private static final int LONGEST = 300;

    static PageTitle of(String title) {
        String own = PlainText.line(title, LONGEST).split(" [|•·] ", 2)[0];
        return WAYS.stream()
                .map(way -> way.matcher(own))
                .filter(Matcher::matches)
                .findFirst()
                .map(matcher -> new PageTitle(matcher.group("role"), matcher.group("company")))
                .orElseGet(() -> new PageTitle(own, ""));
    }
}
