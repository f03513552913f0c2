package dev.groundwork.domain.transfer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Takes files of separated values apart: comma, semicolon or TAB, whichever the header has most of. */
final class CsvFile {

    /** Stands in a row of its own behind the text, unless a quote was left open. No text has it. */
    private static final String END = "\0";

    private CsvFile() {}

    /** @throws UnreadableFile when the text cannot be taken apart into rows */
    static Table of(String text) {
        List<CsvRecord> records = records(text);
        CsvRecord last = records.remove(records.size() - 1);
        if (!last.getFields().equals(List.of(END))) {
            throw new UnreadableFile(
                    "has a quote that is opened in line " + lineOfLastCell(last) + " and never closed");
        }
        records.removeIf(record -> record.getFields().stream().allMatch(String::isBlank));
        Table.checkCount(records.size() - 1);
        Header header = new Header(records.get(0).getFields());
        return new Table(
                header, records.stream().skip(1).map(CsvRecord::getFields).toList());
    }

    private static List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new StringReader(text + '\n' + END));
        try {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            throw new UnreadableFile("has text behind a closing quote in the row that begins in line "
                    + lineAfter(records)
                    + "; quotes inside of a quoted cell are doubled");
        }
        return records;
    }

    private static char separator(String text) {
        int[] counts = new int[128];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begun && !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            begun = begun || !Character.isWhitespace(c);
            quoted = quoted ^ c == '"';
            if (!quoted && c < counts.length) {
                counts[c]++;
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

    private static long lineAfter(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return 1;
        }
        CsvRecord last = records.get(records.size() - 1);
        return last.getStartingLineNumber()
                + 1
                + last.getFields().stream()
                        .filter(Objects::nonNull)
                        .mapToLong(LineBreaks::in)
                        .sum();
    }
}
