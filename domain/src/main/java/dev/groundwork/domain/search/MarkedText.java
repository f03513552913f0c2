package dev.groundwork.domain.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text with the places where it matches. Whoever shows it escapes the text and marks the places.
 *
 * @param text as plain as it was written
 * @param marks in order, without overlap
 */
public record MarkedText(String text, List<Mark> marks) {

    /** Put around matches by PostgreSQL; private characters of Unicode, taken out of the text before. */
    static final char START = '\ue000';

    static final char END = '\ue001';

    /** Stand for angle brackets on the way through PostgreSQL, which would take what they enclose for tags. */
    static final String BRACKETS = "\ue002\ue003";

    /**
     * A match.
     *
     * @param start of its first character in the text
     * @param end behind its last character
     */
    public record Mark(int start, int end) {}

    /** The text in pieces, to be shown one after the other. */
    public record Piece(String text, boolean marked) {}

    static MarkedText of(String headline) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int start = 0;
        for (char character : headline.toCharArray()) {
            if (character == START) {
                start = text.length();
            } else if (character == END) {
                marks.add(new Mark(start, text.length()));
            } else {
                int bracket = BRACKETS.indexOf(character);
                text.append(bracket < 0 ? character : "<>".charAt(bracket));
            }
        }
        return new MarkedText(text.toString(), List.copyOf(marks));
    }

    /** The text cut at its marks; no piece is empty. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (Mark mark : marks) {
            addPiece(pieces, end, mark.start(), false);
            addPiece(pieces, mark.start(), mark.end(), true);
            end = mark.end();
        }
        addPiece(pieces, end, text.length(), false);
        return pieces;
    }

    private void addPiece(List<Piece> pieces, int start, int end, boolean marked) {
        if (start < end) {
            pieces.add(new Piece(text.substring(start, end), marked));
        }
    }
}
