package dev.groundwork.domain.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Writes texts of any script into one document: for every character the first font that has it. A character that no font
 * has is written by its number, and remembered.
 */
final class PdfText {

    private final PDDocument document;
    private final Iterator<Path> files;
    private final List<PdfFont> fonts = new ArrayList<>();
    private final Map<Integer, PdfFont> byCharacter = new HashMap<>();
    private final SortedSet<Integer> missing = new TreeSet<>();

    PdfText(PDDocument document, SystemFonts systemFonts) {
        this.document = document;
        this.files = systemFonts.files().iterator();
        if (!addNext()) {
            fonts.add(PdfFont.everyReaders());
        }
    }

    /** The characters that no font has. */
    SortedSet<Integer> missing() {
        return missing;
    }

    /** A text as it can be written: composed, in one line, what no font has by its number. */
    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                writable.append(' ');
            } else if (!isInvisible(c)) {
                if (fontOf(c).isPresent()) {
                    writable.appendCodePoint(c);
                } else {
                    missing.add(c);
                    writable.append("[U+%04X]".formatted(c));
                }
            }
        });
        return writable.toString();
    }

    /** Breaks a writable text into lines between its words, and within a word that is too long for a line. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +")) {
            String rest = word;
            if (line.length() > 0 && widthOf(line + " " + word) * size > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.length() == 0 && widthOf(rest) * size > width) {
                int end = fitting(rest, size, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Writes one line. */
    void write(PDPageContentStream page, String line, float size, float x, float y) throws IOException {
        page.beginText();
        page.newLineAtOffset(x, y);
        String text = inVisualOrder(line);
        int from = 0;
        while (from < text.length()) {
            PdfFont font = fontOf(text.codePointAt(from)).orElseThrow();
            int to = from;
            while (to < text.length() && fontOf(text.codePointAt(to)).orElseThrow() == font) {
                to += Character.charCount(text.codePointAt(to));
            }
            page.setFont(font.font(), size);
            page.showText(text.substring(from, to));
            from = to;
        }
        page.endText();
    }

    private int fitting(String word, float size, float width) throws IOException {
        int end = 0;
        float taken = 0;
        while (end < word.length()) {
            int c = word.codePointAt(end);
            taken += fontOf(c).orElseThrow().width(c) * size;
            if (taken > width && end > 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private float widthOf(String text) throws IOException {
        float width = 0;
        for (int c : text.codePoints().toArray()) {
            width += fontOf(c).orElseThrow().width(c);
        }
        return width;
    }

    private Optional<PdfFont> fontOf(int codePoint) {
        PdfFont known = byCharacter.get(codePoint);
        if (known != null) {
            return Optional.of(known);
        }
        int asked = 0;
        while (asked < fonts.size() || addNext()) {
            PdfFont font = fonts.get(asked++);
            if (font.has(codePoint)) {
                byCharacter.put(codePoint, font);
                return Optional.of(font);
            }
        }
        return Optional.empty();
    }

    private boolean addNext() {
        while (files.hasNext()) {
            Optional<PdfFont> font = PdfFont.from(files.next(), document);
            if (font.isPresent()) {
                return fonts.add(font.get());
            }
        }
        return false;
    }

    /** A page is written from left to right, whatever way a script runs. */
    private static String inVisualOrder(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] =
                    levels[i] % 2 == 0 ? run : new StringBuilder(run).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    /** Joiners, directions and variants change how others look and have no look of their own. */
    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || codePoint >= 0xfe00 && codePoint <= 0xfe0f
                || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
    }
}
