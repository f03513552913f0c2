package dev.groundwork.domain.pipeline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes names fit for addresses. */
public final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    /**
     * A slug of the name that is not taken yet: with {@code -2}, {@code -3}, … behind it where the plain one is.
     *
     * @param otherwise what to begin with when the name has no letter or digit for a slug
     */
    public static String unused(String name, String otherwise, Predicate<String> taken) {
        String plain = of(name, otherwise);
        String slug = plain;
        for (int number = 2; taken.test(slug); number++) {
            slug = plain + "-" + number;
        }
        return slug;
    }

    private static String of(String name, String otherwise) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            slug = slug.substring(0, LONGEST).replaceAll("-$", "");
        }
        return slug.isEmpty() ? otherwise : slug;
    }
}
