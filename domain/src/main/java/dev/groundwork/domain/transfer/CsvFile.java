package dev.groundwork.domain.transfer;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Takes files of separated values apart: comma, semicolon or TAB, whichever the header has most of. */
final class CsvFile implements Iterable<List<String>> {

    /** Stands in a row of its own behind the text, unless a quote was left open. No text has it. */
    private static final String END = "\0";

    private final FileText text;
    private final char separator;

    private CsvFile(FileText text) throws IOException {
        this.text = text;
        this.separator = separator(text);
    }

    /** @throws UnreadableFile when the text cannot be taken apart into rows */
    static Table of(FileText text) {
        try {
            CsvFile file = new CsvFile(text);
            Rows rows = file.new Rows();
            if (!rows.hasNext()) {
                throw new UnreadableFile("is empty");
            }
            Header header = new Header(rows.next());
            int size = 0;
            while (rows.hasNext()) {
                rows.next();
                Table.checkCount(++size);
            }
            return new Table(header, size, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows below the header that have any content. */
    @Override
    public Iterator<List<String>> iterator() {
        try {
            Rows rows = new Rows();
            rows.next();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The header and the rows below it, those without content left out. */
    private final class Rows implements Iterator<List<String>> {

        private final CloseableIterator<CsvRecord> records;
        private CsvRecord last;
        private CsvRecord next;

        Rows() throws IOException {
            records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text.open('\n' + END))
                    .iterator();
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public List<String> next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            List<String> cells = next.getFields();
            advance();
            return cells;
        }

        private void advance() {
            do {
                next = read();
            } while (next != null && next.getFields().stream().allMatch(String::isBlank));
        }

        /** The end of the text is no row. */
        private CsvRecord read() {
            try {
                last = records.next();
                if (records.hasNext()) {
                    return last;
                }
            } catch (CsvParseException e) {
                throw unreadable(e);
            }
            close();
            if (!last.getFields().equals(List.of(END))) {
                throw new UnreadableFile(
                        "has a quote that is opened in line " + lineOfLastCell(last) + " and never closed");
            }
            return null;
        }

        private UnreadableFile unreadable(CsvParseException e) {
            close();
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            return new UnreadableFile(
                    reason.contains("closing quote")
                            ? "has text behind a closing quote in the row that begins in line " + lineAfter(last)
                                    + "; quotes inside of a quoted cell are doubled"
                            : "has a cell of millions of characters in the row that begins in line " + lineAfter(last)
                                    + ", maybe because a quote is opened there and never closed");
        }

        private void close() {
            try {
                records.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static char separator(FileText text) throws IOException {
        int[] counts = new int[128];
        boolean quoted = false;
        boolean begun = false;
        try (Reader in = text.open("")) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (begun && !quoted && (c == '\n' || c == '\r')) {
                    break;
                }
                begun = begun || !Character.isWhitespace(c);
                quoted = quoted ^ c == '"';
                if (!quoted && c < counts.length) {
                    counts[c]++;
                }
            }
        }
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            most = counts[candidate] > counts[most] ? candidate : most;
        }
        return most;
    }

    private static long lineOfLastCell(CsvRecord record) {
        List<String> before = record.getFields().subList(0, record.getFieldCount() - 1);
        return record.getStartingLineNumber()
                + before.stream().mapToLong(LineBreaks::in).sum();
    }

    private static long lineAfter(CsvRecord record) {
        return record == null
                ? 1
                : record.getStartingLineNumber()
                        + 1
                        + record.getFields().stream()
                                .filter(Objects::nonNull)
                                .mapToLong(LineBreaks::in)
                                .sum();
    }
}
