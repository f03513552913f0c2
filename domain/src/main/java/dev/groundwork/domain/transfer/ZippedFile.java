package dev.groundwork.domain.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A ZIP archive in memory. Nothing of it is ever written to a disk, only what is asked for is unpacked, and no further
 * than a file may be large; an archive that was made to do harm is refused as a whole.
 */
final class ZippedFile {

    private static final byte[] MARK = {'P', 'K', 3, 4};
    private static final byte[] EMPTY = {'P', 'K', 5, 6};
    private static final int MOST_ENTRIES = 2_000;
    private static final int LONGEST_NAME = 255;

    /** Text seldom packs to a twentieth; zeros do to a thousandth. */
    private static final int GREATEST_RATIO = 100;

    private static final int RATIO_COUNTS_FROM = 1024 * 1024;
    private static final Pattern OUTSIDE = Pattern.compile("^/|^[A-Za-z]:|\\\\|(?:^|/)\\.\\.?(?:/|$)|\\p{Cntrl}");
    private static final Pattern ARCHIVE =
            Pattern.compile(".*\\.(?:zip|jar|gz|tgz|bz2|xz|7z|rar|tar|zst)", Pattern.CASE_INSENSITIVE);

    private final byte[] content;

    ZippedFile(byte[] content) {
        this.content = content;
    }

    static boolean isOne(FileContent content) {
        return content.beginsWith(MARK) || content.beginsWith(EMPTY);
    }

    /**
     * The contents of the entries that are wanted, by their paths.
     *
     * @throws UnreadableFile when the archive is broken, locked or dangerous
     */
    Map<String, byte[]> unpack(Predicate<String> wanted) {
        try (SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel(content);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
            Map<String, byte[]> unpacked = new TreeMap<>();
            int left = FileContent.LARGEST_WHOLE;
            for (ZipArchiveEntry entry : checked(zip)) {
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    byte[] file = unpack(zip, entry, left);
                    unpacked.put(entry.getName(), file);
                    left -= file.length;
                }
            }
            return unpacked;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile("is a broken ZIP archive; download or pack it again");
        }
    }

    private static List<ZipArchiveEntry> checked(ZipFile zip) {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        zip.getEntries().asIterator().forEachRemaining(entry -> {
            if (entries.size() == MOST_ENTRIES) {
                throw new UnreadableFile("is an archive of more than " + MOST_ENTRIES + " files");
            }
            check(entry);
            if (!names.add(key(entry.getName()))) {
                throw new UnreadableFile("is an archive with two files named " + shown(entry));
            }
            entries.add(entry);
        });
        return entries;
    }

    private static void check(ZipArchiveEntry entry) {
        String name = entry.getName();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || OUTSIDE.matcher(name).find()) {
            throw new UnreadableFile("is an archive with the impossible file name " + shown(entry));
        }
        if (isNeitherFileNorFolder(entry.getUnixMode())) {
            throw new UnreadableFile("is an archive with a link or a device in it: " + shown(entry));
        }
        if (ARCHIVE.matcher(name).matches()) {
            throw new UnreadableFile("is an archive with another archive in it: " + shown(entry));
        }
    }

    /** The kind of a file is in the upper bits of its mode; other systems than Unix leave them empty. */
    private static boolean isNeitherFileNorFolder(int mode) {
        int kind = mode & 0170000;
        return kind != 0 && kind != 0100000 && kind != 0040000;
    }

    private static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, int most) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new UnreadableFile(
                    "is an archive that is locked or packed in an unusual way; unpack it and choose " + shown(entry));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] file = in.readNBytes(most + 1);
            if (file.length > most) {
                throw new UnreadableFile("unpacks to more than 10 MB; unpack it and bring its files one by one");
            }
            if (file.length > RATIO_COUNTS_FROM && file.length / GREATEST_RATIO > entry.getCompressedSize()) {
                throw new UnreadableFile(
                        "is an archive that unpacks to more than " + GREATEST_RATIO + " times its size");
            }
            return file;
        }
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String shown(ZipArchiveEntry entry) {
        return "“" + ShownName.of(entry.getName()) + "”";
    }
}
