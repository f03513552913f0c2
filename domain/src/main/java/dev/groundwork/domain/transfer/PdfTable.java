package dev.groundwork.domain.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A table over as many pages as it needs, with its header and a number on every one. */
final class PdfTable {

    private static final float MARGIN = 40;
    private static final float SIZE = 8;
    private static final float LEADING = 10.5f;
    private static final float GAP = 6;
    private static final float PADDING = 4;
    private static final int FEWEST_LINES = 2;
    private static final float GREY = 0.6f;

    private final PDDocument document;
    private final PdfText text;
    private final PDRectangle paper;
    private final List<String> header;
    private final float[] widths;
    private final String footer;
    private PDPageContentStream page;
    private float y;

    /**
     * @param shares of the columns in the width
     * @param footer stands before the page's number
     */
    PdfTable(
            PDDocument document,
            PdfText text,
            PDRectangle paper,
            List<String> header,
            List<Integer> shares,
            String footer) {
        this.document = document;
        this.text = text;
        this.paper = paper;
        this.header = header;
        this.footer = footer;
        float all = shares.stream().mapToInt(Integer::intValue).sum();
        float width = paper.getWidth() - 2 * MARGIN - GAP * (shares.size() - 1);
        this.widths = new float[shares.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width * shares.get(i) / all;
        }
    }

    /** Begins the first page with a heading and some lines. */
    void begin(String heading, List<String> lines) throws IOException {
        turn();
        y -= 2 * LEADING;
        text.write(page, text.writable(heading), 2 * SIZE, MARGIN, y);
        y -= PADDING;
        for (String line : lines) {
            paragraph(line);
        }
        y -= LEADING;
        writeHeader();
    }

    /** Adds a row; one that is too high for the rest of a page goes on on the next one. */
    void add(List<String> cells) throws IOException {
        List<List<String>> columns = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            columns.add(text.lines(text.writable(cells.get(i)), SIZE, widths[i]));
            height = Math.max(height, columns.get(i).size());
        }
        int written = 0;
        while (written < height) {
            int left = height - written;
            int fit = (int) ((y - MARGIN - PADDING) / LEADING);
            if (fit < Math.min(left, FEWEST_LINES) || fit < left && left * LEADING < paper.getHeight() / 2) {
                turn();
                writeHeader();
                fit = (int) ((y - MARGIN - PADDING) / LEADING);
            }
            int count = Math.min(left, fit);
            writeLines(columns, written, written + count);
            written += count;
        }
        rule();
    }

    /** Adds a line below the table. */
    void paragraph(String line) throws IOException {
        for (String part : text.lines(text.writable(line), SIZE, paper.getWidth() - 2 * MARGIN)) {
            if (y < MARGIN + LEADING) {
                turn();
            }
            y -= LEADING;
            text.write(page, part, SIZE, MARGIN, y);
        }
    }

    void end() throws IOException {
        page.close();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(paper);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = paper.getHeight() - MARGIN;
        text.write(page, text.writable(footer + document.getNumberOfPages()), SIZE, MARGIN, MARGIN / 2);
    }

    private void writeHeader() throws IOException {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(text.lines(text.writable(header.get(i)), SIZE, widths[i]));
        }
        writeLines(columns, 0, 1);
        rule();
        rule();
    }

    private void writeLines(List<List<String>> columns, int from, int to) throws IOException {
        float x = MARGIN;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = columns.get(i);
            for (int line = from; line < Math.min(to, lines.size()); line++) {
                text.write(page, lines.get(line), SIZE, x, y - (line - from + 1) * LEADING);
            }
            x += widths[i] + GAP;
        }
        y -= (to - from) * LEADING;
    }

    private void rule() throws IOException {
        y -= PADDING / 2;
        page.setStrokingColor(GREY);
        page.setLineWidth(0.5f);
        page.moveTo(MARGIN, y - PADDING / 4);
        page.lineTo(paper.getWidth() - MARGIN, y - PADDING / 4);
        page.stroke();
        y -= PADDING / 4;
    }
}
