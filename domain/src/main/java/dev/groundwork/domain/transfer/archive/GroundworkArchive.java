package dev.groundwork.domain.transfer.archive;

import dev.groundwork.domain.transfer.ImportArchive;
import dev.groundwork.domain.transfer.KnownFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.channels.SeekableByteChannel;

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
    public boolean isMeant(SeekableByteChannel content, KnownFile asked) {
        return asked == null ? ArchiveFile.isOne(content) : asked.slug().equals(SLUG);
    }

    /** Its tables are more than applications, and not taken one by one. */
    @Override
    public boolean holds(String path) {
        return false;
    }
}
