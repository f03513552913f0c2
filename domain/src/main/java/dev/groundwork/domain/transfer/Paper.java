package dev.groundwork.domain.transfer;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What a document is printed on. */
public enum Paper {
    A4(PDRectangle.A4),
    LETTER(PDRectangle.LETTER);

    private final PDRectangle upright;

    Paper(PDRectangle upright) {
        this.upright = upright;
    }

    /** With the long side below, as tables need it. */
    PDRectangle lying() {
        return new PDRectangle(upright.getHeight(), upright.getWidth());
    }
}
