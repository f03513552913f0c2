package dev.groundwork.domain.transfer.archive;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.domain.transfer.UnreadableFile;
import dev.groundwork.domain.transfer.archive.Manifest.FileEntry;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An archive that is what its manifest says, to the byte. Nothing of it is written to a disk, and no name in it is taken
 * for a path: those that are read are the ones the layout has.
 */
final class ArchiveFile implements Closeable {

    private static final int MOST_FILES = 65_535;
    private static final int LARGEST_MANIFEST = 32 * 1024 * 1024;
    private static final long LARGEST_UNPACKED_BESIDES_DOCUMENTS = 2L * 1024 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Map<String, FileEntry> files = new LinkedHashMap<>();

    private final long largestUnpacked;
    private int rows;

    private ArchiveFile(ZipFile zip, long documents) {
        this.zip = zip;
        largestUnpacked = documents + LARGEST_UNPACKED_BESIDES_DOCUMENTS;
    }

    /** Whether it is a ZIP archive with a manifest, whatever that says. */
    static boolean isOne(SeekableByteChannel content) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(content).get()) {
            return zip.getEntry(Manifest.PATH) != null;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Opens an archive and reads all of it once.
     *
     * @param documents how many bytes of documents there may be
     * @throws UnreadableFile when it is broken, dangerous, of a newer version, or not what its manifest says
     */
    static ArchiveFile open(SeekableByteChannel content, long documents) {
        try {
            ArchiveFile archive = new ArchiveFile(
                    ZipFile.builder().setSeekableByteChannel(content).get(), documents);
            archive.index();
            archive.readManifest();
            archive.checkNames();
            archive.checkSums();
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
    }

    /** All but the manifest, by their paths. */
    Map<String, FileEntry> files() {
        return Collections.unmodifiableMap(files);
    }

    /** How many rows all tables have together. */
    int rows() {
        return rows;
    }

    InputStream open(String path) {
        try {
            return zip.getInputStream(entries.get(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content of a file that fits into memory. */
    byte[] read(String path) {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void index() {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = shown(entry.getName());
            if (entries.size() == MOST_FILES) {
                throw new UnreadableFile("is an archive of more than " + MOST_FILES + " files");
            }
            if (!isFile(entry) || !zip.canReadEntryData(entry)) {
                throw new UnreadableFile("is an archive with a folder, a link or a locked file in it: " + name);
            }
            if (entries.put(entry.getName(), entry) != null) {
                throw new UnreadableFile("is an archive with two files named " + name);
            }
        }
    }

    /** The kind of a file is in the upper bits of its mode; other systems than Unix leave them empty. */
    private static boolean isFile(ZipArchiveEntry entry) {
        int kind = entry.getUnixMode() & 0170000;
        return !entry.isDirectory() && (kind == 0 || kind == 0100000);
    }

    private void readManifest() throws IOException {
        ZipArchiveEntry entry = entries.remove(Manifest.PATH);
        if (entry == null) {
            throw new UnreadableFile("is no archive of Groundwork: it has no " + Manifest.PATH);
        }
        byte[] json;
        try (InputStream in = zip.getInputStream(entry)) {
            json = in.readNBytes(LARGEST_MANIFEST + 1);
        }
        if (json.length > LARGEST_MANIFEST) {
            throw ArchiveJson.broken(Manifest.PATH);
        }
        checkVersion(ArchiveJson.read(json, JsonNode.class, Manifest.PATH));
        for (FileEntry file :
                ArchiveJson.read(json, Manifest.class, Manifest.PATH).files()) {
            if (file.size() < 0 || files.put(file.path(), file) != null) {
                throw ArchiveJson.broken(Manifest.PATH);
            }
        }
    }

    private static void checkVersion(JsonNode manifest) {
        JsonNode version = manifest.path("version");
        if (!manifest.path("format").asText().equals(Manifest.FORMAT)
                || !version.canConvertToInt()
                || version.asInt() < 1) {
            throw new UnreadableFile("is no archive of Groundwork: its " + Manifest.PATH + " says nothing of one");
        }
        if (version.asInt() > Manifest.VERSION) {
            throw new UnreadableFile("is an archive of the newer version " + version.asInt()
                    + ", and this is a Groundwork that reads version " + Manifest.VERSION + "; update it first");
        }
    }

    private void checkNames() {
        for (String path : entries.keySet()) {
            if (!files.containsKey(path) || !belongs(path)) {
                throw new UnreadableFile("is an archive with a file that does not belong there: " + shown(path));
            }
        }
        for (String path : files.keySet()) {
            lackingUnless(entries.containsKey(path), path);
        }
        lackingUnless(files.containsKey(AccountJson.PATH), AccountJson.PATH);
        for (ArchiveTable table : ArchiveTable.ALL) {
            lackingUnless(files.containsKey(table.path()), table.path());
        }
    }

    private static boolean belongs(String path) {
        return path.equals(AccountJson.PATH)
                || ArchivedDocument.idOf(path).isPresent()
                || ArchiveTable.ALL.stream().anyMatch(table -> table.path().equals(path));
    }

    private static void lackingUnless(boolean there, String path) {
        if (!there) {
            throw new UnreadableFile("is an archive without its file " + shown(path));
        }
    }

    private void checkSums() throws IOException {
        long left = largestUnpacked;
        for (FileEntry file : files.values()) {
            left -= Math.min(file.size(), largestUnpacked + 1);
            if (left < 0) {
                throw new UnreadableFile("is an archive that unpacks to more than " + (largestUnpacked >> 30) + " GB");
            }
            if (!isAsSummed(file)) {
                throw new UnreadableFile("is a damaged archive: " + shown(file.path())
                        + " is not what it was when it was exported; download it again");
            }
        }
    }

    private boolean isAsSummed(FileEntry file) throws IOException {
        MessageDigest digest = ArchiveWriter.sha256();
        boolean table = ArchiveTable.isOne(file.path());
        long size = 0;
        try (InputStream in = zip.getInputStream(entries.get(file.path()))) {
            byte[] part = new byte[BUFFER];
            for (int length = in.read(part); length >= 0 && size <= file.size(); length = in.read(part)) {
                digest.update(part, 0, length);
                size += length;
                rows += table ? lineEnds(part, length) : 0;
            }
        }
        return size == file.size() && HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
    }

    private static int lineEnds(byte[] part, int length) {
        int ends = 0;
        for (int i = 0; i < length; i++) {
            ends += part[i] == '\n' ? 1 : 0;
        }
        return ends;
    }

    private static UnreadableFile broken() {
        return new UnreadableFile("is a broken ZIP archive; download it again");
    }

    private static String shown(String name) {
        String harmless = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "\ufffd");
        return "“" + (harmless.length() > 100 ? harmless.substring(0, 100) + "…" : harmless) + "”";
    }
}
