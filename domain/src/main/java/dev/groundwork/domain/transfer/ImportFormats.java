package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.transfer.archive.GroundworkArchive;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that files can be read as. */
@ApplicationScoped
public class ImportFormats {

    @Inject
    @All
    List<ImportFormat> formats;

    @Inject
    @All
    List<ImportArchive> archives;

    @Inject
    GroundworkArchive account;

    /** All of them, by their labels. */
    public List<KnownFile> all() {
        return Stream.concat(formats.stream(), archives.stream())
                .sorted(Comparator.comparing(KnownFile::label))
                .toList();
    }

    /** @throws InvalidInput on {@code format} when there is none with this slug */
    public KnownFile named(String slug) {
        return Stream.concat(all().stream(), Stream.of(OwnColumns.KIND))
                .filter(known -> known.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("format", "must be one of " + slugs()));
    }

    /**
     * Takes a file apart into the tables that it consists of; an archive of a whole account stays as it is.
     *
     * @param slug of the format it is to be read as; null for the one that has a use for most of its columns
     * @throws UnreadableFile when it cannot be read so, or is none of the known ones
     */
    ImportFile read(FileContent content, String slug) {
        KnownFile asked = slug == null ? null : named(slug);
        if (isWholeAccount(content, asked)) {
            return new ImportFile(account, List.of());
        }
        if (ZippedFile.isOne(content)) {
            return read(new ZippedFile(content.whole()), asked);
        }
        FileText text = FileText.of(content);
        return JsonFile.isOne(text) ? readJson(text, asked) : read(CsvFile.of(text), asked);
    }

    /** What a table is called of which the candidate says what its columns mean. */
    public KnownFile ownColumns() {
        return OwnColumns.KIND;
    }

    private boolean isWholeAccount(FileContent content, KnownFile asked) {
        try (SeekableByteChannel channel = content.channel()) {
            return account.isMeant(channel, asked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportFile read(Table table, KnownFile asked) {
        if (asked == OwnColumns.KIND) {
            return ImportFile.of(table, remembered(table.header()));
        }
        if (asked != null && !(asked instanceof ImportFormat format && format.recognises(table.header()))) {
            throw new UnreadableFile(
                    "is not of the format " + asked.label() + required(asked) + "; its columns are " + table.header());
        }
        return ImportFile.of(table, asked == null ? bestFor(table.header()) : (ImportFormat) asked);
    }

    private ImportFormat bestFor(Header header) {
        return formats.stream()
                .filter(format -> format.recognises(header))
                .min(Comparator.comparing((ImportFormat format) ->
                                header.unmapped(format.columns()).size())
                        .thenComparing(ImportFormat::slug))
                .orElseGet(() -> remembered(header));
    }

    private static ImportFormat remembered(Header header) {
        return ColumnMapping.of(header).map(OwnColumns::of).orElseThrow(() -> new UnknownColumns(header));
    }

    private ImportFile readJson(FileText text, KnownFile asked) {
        JsonFile json = JsonFile.of(text);
        return formats.stream()
                .filter(format -> asked == null || format.equals(asked))
                .flatMap(format -> format.rowsOf(json.root()).map(rows -> ImportFile.of(rows, format)).stream())
                .findFirst()
                .orElseThrow(() -> new UnreadableFile("is JSON of "
                        + (asked == null ? "no known format" : "another format than " + asked.label())
                        + "; " + json));
    }

    private ImportFile read(ZippedFile zip, KnownFile asked) {
        for (ImportArchive archive : archives) {
            if (asked == null || archive.equals(asked)) {
                Map<String, byte[]> files = zip.unpack(archive::holds);
                if (!files.isEmpty()) {
                    return new ImportFile(archive, parts(files));
                }
            }
        }
        throw new UnreadableFile("is a ZIP archive or a spreadsheet in which there is no table of a known name;"
                + " unpack the archive and choose the CSV file in it, or save the spreadsheet as CSV");
    }

    private List<ImportFile.Part> parts(Map<String, byte[]> files) {
        List<ImportFile.Part> parts = new ArrayList<>();
        files.forEach((path, content) -> {
            Table table = CsvFile.of(FileText.of(FileContent.of(content))).in(ShownName.of(path));
            parts.add(new ImportFile.Part(table, bestFor(table.header())));
        });
        return parts;
    }

    private String slugs() {
        return all().stream().map(KnownFile::slug).sorted().collect(Collectors.joining(", "));
    }

    private static String required(KnownFile asked) {
        return asked instanceof ImportFormat format && !format.requiredColumns().isEmpty()
                ? ", which has the columns "
                        + format.requiredColumns().stream()
                                .map(ImportColumn::title)
                                .collect(Collectors.joining(", "))
                : "";
    }
}
