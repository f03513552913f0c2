package dev.groundwork.web.insights;

/**
 * A picture as a file that stands alone.
 *
 * @param period which days it is about, in words
 */
public record PictureFile(Picture picture, String period) {

    private static final int MARGIN = 24;
    private static final int HEAD = 80;
    private static final int USUAL_WIDTH = 720;

    /** How wide the drawing in it is, in pixels. */
    public int inner() {
        return picture.drawing().isFluid() ? USUAL_WIDTH : picture.drawing().width();
    }

    /** In pixels. */
    public int width() {
        return inner() + 2 * MARGIN;
    }

    /** In pixels. */
    public int height() {
        return HEAD + picture.drawing().height() + MARGIN;
    }

    /** Where its right margin begins. */
    public int right() {
        return width() - MARGIN;
    }
}
