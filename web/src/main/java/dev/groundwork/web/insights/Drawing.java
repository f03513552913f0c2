package dev.groundwork.web.insights;

import java.util.List;

/**
 * A picture in SVG. One without a width is as wide as its place: its parts lie at shares of it, so that its words keep
 * their size.
 *
 * @param width in pixels; 0 for as wide as its place
 * @param height in pixels
 */
public record Drawing(int width, int height, List<Shape> shapes) {

    /** Whether it is as wide as its place. */
    public boolean isFluid() {
        return width == 0;
    }
}
