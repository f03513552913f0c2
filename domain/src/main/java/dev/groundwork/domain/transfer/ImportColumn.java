package dev.groundwork.domain.transfer;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column that a format knows.
 *
 * @param field what of an application it tells
 * @param title what files usually call it
 * @param names all that they call it, as {@link Header} compares names
 */
public record ImportColumn(ApplicationColumn field, String title, List<String> names) {

    /** A column with one or several names; the first is the usual one. */
    public static ImportColumn of(ApplicationColumn field, String title, String... otherNames) {
        return new ImportColumn(
                field,
                title,
                Stream.concat(Stream.of(title), Stream.of(otherNames))
                        .map(Header::key)
                        .toList());
    }
}
