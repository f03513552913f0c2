package dev.groundwork.domain.transfer;

/**
 * How a file is to be taken.
 *
 * @param format the slug of its format, or null to recognise it by its header
 * @param dryRun only say what would happen
 * @param partial take the good rows although others have errors; otherwise it is all or nothing
 */
public record ImportOrder(String format, boolean dryRun, boolean partial) {

    public ImportOrder {
        format = format == null || format.isBlank() ? null : format.strip();
    }

    /** The same without writing anything. */
    public ImportOrder asDryRun() {
        return new ImportOrder(format, true, partial);
    }
}
