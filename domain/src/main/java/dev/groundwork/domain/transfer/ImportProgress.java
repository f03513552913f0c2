package dev.groundwork.domain.transfer;

/** Hears how far an import is, and may end it. */
public interface ImportProgress {

    /** Nobody listens. */
    ImportProgress NONE = rows -> {};

    /** Tells how many rows there are in all, where that is not known before the file is read. */
    default void expects(int rows) {}

    /**
     * Some rows are through.
     *
     * @param rows how many more; 0 as a mere sign of life
     * @throws ImportCancelled when it is not wanted any more
     */
    void passed(int rows);
}
