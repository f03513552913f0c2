package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The formats that files can be read as. */
@ApplicationScoped
public class ImportFormats {

    @Inject
    @All
    List<ImportFormat> formats;

    /** All of them, by their labels. */
    public List<ImportFormat> all() {
        return formats.stream()
                .sorted(Comparator.comparing(ImportFormat::label))
                .toList();
    }

    /** @throws InvalidInput on {@code format} when there is none with this slug */
    public ImportFormat named(String slug) {
        return formats.stream()
                .filter(format -> format.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("format", "must be one of " + slugs()));
    }

    /**
     * The format a file is to be read as: the one asked for, or the one that has a use for most of its columns.
     *
     * @throws UnreadableFile when it cannot be read so, or is none of the known ones
     */
    ImportFormat of(Header header, String slug) {
        if (slug != null) {
            ImportFormat format = named(slug);
            if (!format.recognises(header)) {
                throw new UnreadableFile("is not of the format " + format.label() + ", which has the columns "
                        + requiredOf(format) + "; its columns are " + header);
            }
            return format;
        }
        return formats.stream()
                .filter(format -> format.recognises(header))
                .min(Comparator.comparing((ImportFormat format) ->
                                header.unmapped(format.columns()).size())
                        .thenComparing(ImportFormat::slug))
                .orElseThrow(() -> new UnreadableFile("is of no known format; its columns are " + header));
    }

    private String slugs() {
        return formats.stream().map(ImportFormat::slug).sorted().collect(Collectors.joining(", "));
    }

    private static String requiredOf(ImportFormat format) {
        return format.requiredColumns().stream().map(ImportColumn::title).collect(Collectors.joining(", "));
    }
}
