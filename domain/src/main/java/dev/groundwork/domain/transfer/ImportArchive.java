package dev.groundwork.domain.transfer;

/**
 * A kind of ZIP archive with tables in it. A class that implements it as an {@code @ApplicationScoped} bean is all that a
 * further one needs.
 */
public interface ImportArchive extends KnownFile {

    /**
     * Whether an entry is one of the tables that are taken; all others are left alone.
     *
     * @param path with its folders, {@code /} between them
     */
    boolean holds(String path);
}
