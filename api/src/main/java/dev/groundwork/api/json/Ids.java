package dev.groundwork.api.json;

import java.util.UUID;
import java.util.regex.Pattern;

/** Reads ids in their one spelling. */
public final class Ids {

    private static final Pattern SPELLING = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    /**
     * The id that a text spells.
     *
     * @throws IllegalArgumentException if it spells none
     */
    public static UUID id(String text) {
        if (!SPELLING.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id");
        }
        return UUID.fromString(text);
    }
}
