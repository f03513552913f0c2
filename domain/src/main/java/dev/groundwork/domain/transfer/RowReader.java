package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads the rows of all parts of a file, one after the other. */
final class RowReader implements Iterator<PlannedRow> {

    private final Iterator<ImportFile.Part> parts;
    private final Moment moment;
    private ImportFile.Part part;
    private Iterator<List<String>> rows = List.<List<String>>of().iterator();
    private int number;

    RowReader(ImportFile file, Moment moment) {
        this.parts = file.parts().iterator();
        this.moment = moment;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && parts.hasNext()) {
            part = parts.next();
            rows = part.table().rows().iterator();
        }
        return rows.hasNext();
    }

    @Override
    public PlannedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return PlannedRow.read(part.format(), new ImportRow(++number, part, rows.next(), moment));
    }
}
