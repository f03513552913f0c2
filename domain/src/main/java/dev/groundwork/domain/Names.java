package dev.groundwork.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names typed by people are kept and compared. */
public final class Names {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private Names() {}

    /**
     * A name as it is kept: composed (NFC), without surrounding space, inner white space as single spaces.
     *
     * @return null for null and for blank text
     */
    public static String tidy(String name) {
        if (name == null || isPlain(name)) {
            return name;
        }
        String tidied = SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return tidied.isEmpty() ? null : tidied;
    }

    /** What makes two names the same: case, width and surrounding space do not count. Null for null and blank. */
    public static String key(String name) {
        String tidied = tidy(name);
        if (tidied == null) {
            return null;
        }
        return isPlain(tidied)
                ? tidied.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(tidied, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
    }

    /** Most names are: printable ASCII, with single spaces inside. There is nothing to tidy, and millions of them come in files. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
