package dev.groundwork.domain.transfer.archive;

import dev.groundwork.domain.transfer.ImportArchive;
import dev.groundwork.domain.transfer.KnownFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Our own archive among the kinds of files that can be imported; {@link AccountImport} takes it. */
@ApplicationScoped
public class GroundworkArchive implements ImportArchive {

    static final String SLUG = "groundwork-archive";

    @Override
    public String slug() {
        return SLUG;
    }

    @Override
    public String label() {
        return "Groundwork: the whole account (ZIP)";
    }

    /**
     * Whether a file is to be taken as such an archive: it is said to be one, or it has a manifest.
     *
     * @param asked what it is said to be, or null
     */
    public boolean isMeant(byte[] content, KnownFile asked) {
        return asked == null
                ? ArchiveFile.isOne(new SeekableInMemoryByteChannel(content))
                : asked.slug().equals(SLUG);
    }

    /** As {@link #isMeant(byte[], KnownFile)}, for a file on this machine. */
    public boolean isMeant(Path file, KnownFile asked) {
        if (asked != null) {
            return asked.slug().equals(SLUG);
        }
        try (FileChannel content = FileChannel.open(file)) {
            return ArchiveFile.isOne(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its tables are more than applications, and not taken one by one. */
    @Override
    public boolean holds(String path) {
        return false;
    }
}
