package dev.groundwork.web.checklists;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of an item in two parts, so that a list can be looked over.
 *
 * @param what what is to be done: the first clause
 * @param how with what, for how long and when it is done, in whole sentences; empty text for none
 */
record Deed(String what, String how) {

    private static final int FEWEST_LETTERS = 24;
    private static final Pattern CLAUSE_END = Pattern.compile("[.:;](?= )|(?= \\([^)]*\\)\\.)|\\([^)]*\\)");
    private static final Pattern BRACKETED_SENTENCE = Pattern.compile("^\\(([^)]*)\\)\\.");

    static Deed of(String title) {
        int end = endOfFirstClause(title);
        return new Deed(
                title.substring(0, end).replaceFirst("[:;]$", ""),
                sentences(title.substring(end).strip()));
    }

    /** Behind the first mark that parts clauses and no lists, unless that leaves too little to know the deed by. */
    private static int endOfFirstClause(String title) {
        Matcher matcher = CLAUSE_END.matcher(title);
        while (matcher.find()) {
            boolean isAside = matcher.group().startsWith("(");
            if (!isAside && matcher.start() >= FEWEST_LETTERS) {
                return matcher.end();
            }
        }
        return title.length();
    }

    /** What followed a colon or stood in brackets, as it is written where it stands alone. */
    private static String sentences(String rest) {
        String text = BRACKETED_SENTENCE.matcher(rest).replaceFirst("$1.");
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
