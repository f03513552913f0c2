package dev.groundwork.domain.guides;

import java.util.List;
import java.util.Objects;

/** How the texts of a guide are kept. */
final class Written {

    private Written() {}

    /** Without surrounding space; null when there is nothing else. */
    static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Never null and without empty places. */
    static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }
}
