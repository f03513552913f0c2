package dev.groundwork.domain.transfer;

/** Hears how far an import is, and may end it. A row is through when it is read, weighed and written. */
public interface ImportProgress {

    /** Nobody listens. */
    ImportProgress NONE = rows -> {};

    /** The part of the work with a row that is done when it is known which application it is about. */
    double MATCHED = 0.25;

    /** The part of the work with a row that is done when it is known what it does. */
    double SETTLED = 0.25;

    /** The part of the work with a row that is writing. */
    double WRITTEN = 0.5;

    /** Tells how many rows there are in all, where that is not known before the file is read. */
    default void expects(int rows) {}

    /**
     * Some rows are through, or parts of them.
     *
     * @param rows how many more; 0 as a mere sign of life
     * @throws ImportCancelled when it is not wanted any more
     */
    void passed(double rows);
}
