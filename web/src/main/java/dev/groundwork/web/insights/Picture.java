package dev.groundwork.web.insights;

/**
 * A picture with what it says.
 *
 * @param kind which one it is
 * @param title what it is about
 * @param reading what there is to see, in words
 * @param drawing the picture; null where there is nothing to draw
 * @param narrow the same for a narrow page; null where the other one fits it
 * @param grid its numbers
 */
public record Picture(PictureKind kind, String title, String reading, Drawing drawing, Drawing narrow, Grid grid) {

    /** As the other, with one drawing for every page. */
    Picture(PictureKind kind, String title, String reading, Drawing drawing, Grid grid) {
        this(kind, title, reading, drawing, null, grid);
    }
}
