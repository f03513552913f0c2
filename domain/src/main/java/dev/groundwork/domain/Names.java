package dev.groundwork.domain;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** How names typed by people are kept and compared. */
public final class Names {

    private Names() {}

    /**
     * A name as it is kept: composed (NFC), without surrounding space, inner white space as single spaces.
     *
     * @return null for null and for blank text
     */
    public static String tidy(String name) {
        if (name == null) {
            return null;
        }
        String tidied = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        return tidied.isEmpty() ? null : tidied;
    }

    /** What makes two names the same: case, width and surrounding space do not count. Null for null and blank. */
    public static String key(String name) {
        String tidied = tidy(name);
        return tidied == null
                ? null
                : Normalizer.normalize(tidied, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
    }

    /** Names by their keys, each as it is kept; of those that are the same the first. Blank ones are left out. */
    public static Map<String, String> byKey(Collection<String> names) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String name : names) {
            if (tidy(name) != null) {
                byKey.putIfAbsent(key(name), tidy(name));
            }
        }
        return byKey;
    }
}
