package dev.groundwork.domain.transfer;

/** A table that is of no known format, and of which the candidate has not said what its columns mean. */
public class UnknownColumns extends UnreadableFile {

    private static final long serialVersionUID = 1L;

    UnknownColumns(Header header) {
        super("is of no known format; its columns are " + header);
    }
}
