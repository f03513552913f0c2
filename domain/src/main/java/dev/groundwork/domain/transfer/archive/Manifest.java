package dev.groundwork.domain.transfer.archive;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * What an archive says of itself.
 *
 * @param format always {@link #FORMAT}
 * @param version of the layout
 * @param exportedAt when it was written
 * @param files all but the manifest itself, in the order of the archive
 */
@JsonPropertyOrder({"format", "version", "exportedAt", "files"})
record Manifest(String format, int version, String exportedAt, List<FileEntry> files) {

    static final String PATH = "manifest.json";
    static final String FORMAT = "groundwork-archive";
    static final int VERSION = 1;

    /**
     * A file of the archive.
     *
     * @param size in bytes, unpacked
     * @param sha256 of the unpacked bytes, in hexadecimal digits
     */
    @JsonPropertyOrder({"path", "size", "sha256"})
    record FileEntry(String path, long size, String sha256) {

        FileEntry {
            Objects.requireNonNull(path);
            Objects.requireNonNull(sha256);
        }
    }

    Manifest {
        files = List.copyOf(files);
    }
}
