package dev.groundwork.domain.transfer;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula: a leading apostrophe makes it text. A cell that would look
 * guarded anyway gets one more, so that taking off exactly one always gives back what was written.
 */
final class FormulaGuard {

    private static final String GUARD = "'";

    /** Spreadsheets look past space and quotes, and take full-width signs for plain ones. */
    private static final Pattern DANGEROUS = Pattern.compile(
            "^(?:'*[\\t\\r\\n]|[\\s\\u00a0\\u3000\\ufeff'\"]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b])");

    /** The same for PostgreSQL's regular expressions, as it stands between single quotes. */
    static final String IN_POSTGRESQL =
            "^(?:''*[\\t\\r\\n]|[ \\t\\n\\v\\f\\r\\u00a0\\u3000\\ufeff''\"]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b])";

    private FormulaGuard() {}

    /** The text as it may stand in a cell. Null stays null. */
    static String guard(String text) {
        return text != null && isDangerous(text) ? GUARD + text : text;
    }

    /** What {@link #guard} was given. Null stays null. */
    static String unguard(String cell) {
        return cell != null && cell.startsWith(GUARD) && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        return DANGEROUS.matcher(text).lookingAt();
    }
}
