package dev.groundwork.domain.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges migrations by their statements: what only adds leaves the tables as the release before can use them. What could do
 * more is objected to, unless its file says in a comment {@code -- Previous release: …} why that one goes on.
 */
final class Expansion {

    private static final Pattern WORD_OF_THE_AUTHOR = Pattern.compile("(?m)^-- Previous release: \\S.*");

    /** A comment, a text or the body of a function, none of which is read. */
    private static final Pattern UNREAD =
            Pattern.compile("--[^\n]*|(?s:/\\*.*?\\*/|'(?:[^']|'')*'|(\\$\\w*\\$).*?\\1)");

    private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\S+)");

    private static final Pattern ADDING = Pattern.compile(
            "create (table|index|function|procedure|extension|trigger) .*|comment on .*|grant .*|insert into .*|update .*|analyze.*");

    private static final Pattern ALTERED = Pattern.compile("alter table (?:only )?(\\S+) (.*)");

    private static final Pattern ADDING_TO_A_TABLE = Pattern.compile(
            "add column (?!.* (unique|primary key)\\b)(?=.* default |.* generated always as |(?!.* not null)).*"
                    + "|alter column \\S+ (drop not null|set default .*|set storage .*|set statistics .*)"
                    + "|(no force|force|enable) row level security");

    private static final Pattern ABOUT_A_TABLE = Pattern.compile(
            "(?:create unique index (?:if not exists )?(?:\\S+ )?on|call protect_by_candidate\\( ?text:) ?(\\w+).*");

    private final Set<String> newTables = new HashSet<>();

    /**
     * What may be more than an addition in the next migration; what went before has been judged already.
     *
     * @return its statements, in lower case, without texts and comments
     */
    List<String> objections(String migration) {
        if (WORD_OF_THE_AUTHOR.matcher(migration).find()) {
            statements(migration).forEach(this::remember);
            return List.of();
        }
        return statements(migration).stream()
                .peek(this::remember)
                .filter(statement -> !isAddition(statement))
                .toList();
    }

    private void remember(String statement) {
        Matcher created = CREATED.matcher(statement);
        if (created.lookingAt()) {
            newTables.add(created.group(1));
        }
    }

    private boolean isAddition(String statement) {
        Matcher altered = ALTERED.matcher(statement);
        if (altered.matches()) {
            return newTables.contains(altered.group(1))
                    || parts(altered.group(2)).stream()
                            .allMatch(part -> ADDING_TO_A_TABLE.matcher(part).matches());
        }
        Matcher about = ABOUT_A_TABLE.matcher(statement);
        if (about.matches()) {
            return newTables.contains(about.group(1));
        }
        return ADDING.matcher(statement).matches();
    }

    private static List<String> statements(String migration) {
        String bare = UNREAD.matcher(migration).replaceAll(unread -> kept(unread.group()));
        List<String> statements = new ArrayList<>();
        for (String statement : bare.split(";")) {
            String line = statement.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
            if (!line.isEmpty()) {
                statements.add(line);
            }
        }
        return statements;
    }

    /** Of a text only a name, which may be that of a table. */
    private static String kept(String unread) {
        if (!unread.startsWith("'")) {
            return " ";
        }
        return unread.matches("'\\w+'") ? "text:" + unread.replace("'", "") : "text";
    }

    /** What stands between the commas outside of brackets. */
    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(list.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        parts.add(list.substring(begin).strip());
        return parts;
    }
}
