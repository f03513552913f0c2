package dev.groundwork.domain.transfer;

/** A kind of file that can be imported. */
public interface KnownFile {

    /** Names it in requests and reports: letters, digits and hyphens. */
    String slug();

    /** Names it to a reader. */
    String label();
}
