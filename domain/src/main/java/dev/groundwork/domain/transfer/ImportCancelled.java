package dev.groundwork.domain.transfer;

/** Ends an import that the candidate does not want any more; what it wrote is taken back. */
public class ImportCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
