package dev.groundwork.domain.transfer;

/** Hears how far an import is, and may end it. */
interface ImportProgress {

    /** Nobody listens. */
    ImportProgress NONE = rows -> {};

    /**
     * Some rows are through.
     *
     * @param rows how many more; 0 as a mere sign of life
     * @throws ImportCancelled when it is not wanted any more
     */
    void passed(int rows);
}
