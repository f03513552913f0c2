package dev.groundwork.domain.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** A font in one document. It is taken into the document with the characters that are used, and only then. */
abstract class PdfFont {

    private final Map<Integer, Float> widths = new HashMap<>();
    private PDFont font;

    /** Whether it has a picture of a character. */
    abstract boolean has(int codePoint);

    abstract PDFont load() throws IOException;

    /** A font from a file; empty when it cannot be read, or must not or cannot be taken into documents. */
    static Optional<PdfFont> from(Path file, PDDocument document) {
        try {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            if (face instanceof OpenTypeFont openType && openType.isPostScript() || !isFree(face)) {
                face.close();
                return Optional.empty();
            }
            return Optional.of(new TrueType(face, document));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The font that every reader of PDF has, with the characters of Western Europe. */
    static PdfFont everyReaders() {
        return new Western();
    }

    PDFont font() throws IOException {
        if (font == null) {
            font = load();
        }
        return font;
    }

    /** How wide a character is in a size of one. */
    float width(int codePoint) throws IOException {
        Float known = widths.get(codePoint);
        if (known == null) {
            known = font().getStringWidth(Character.toString(codePoint)) / 1000;
            widths.put(codePoint, known);
        }
        return known;
    }

    /** What its maker allows: the second bit forbids to take it along. */
    private static boolean isFree(TrueTypeFont face) throws IOException {
        return face.getOS2Windows() == null || (face.getOS2Windows().getFsType() & 0x0302) == 0;
    }

    private static final class TrueType extends PdfFont {

        private final TrueTypeFont face;
        private final CmapLookup characters;
        private final PDDocument document;

        TrueType(TrueTypeFont face, PDDocument document) throws IOException {
            this.face = face;
            this.characters = face.getUnicodeCmapLookup();
            this.document = document;
        }

        @Override
        boolean has(int codePoint) {
            return characters.getGlyphId(codePoint) != 0;
        }

        @Override
        PDFont load() throws IOException {
            return PDType0Font.load(document, face, true);
        }
    }

    private static final class Western extends PdfFont {

        @Override
        boolean has(int codePoint) {
            String name = GlyphList.getAdobeGlyphList().codePointToName(codePoint);
            return WinAnsiEncoding.INSTANCE.contains(name);
        }

        @Override
        PDFont load() {
            return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        }
    }
}
