package dev.groundwork.web.insights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws pictures. Places from left to right are texts: pixels, or shares of the width as {@link #percent} writes them. */
final class Canvas {

    /** At which of its ends a text has its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static final String LEFT = "0";
    static final String RIGHT = "100%";

    private static final double SCALE = 100;

    private final List<Shape> shapes = new ArrayList<>();

    /** A share of the width, from 0 to 1. */
    static String percent(double share) {
        return number(share * SCALE) + "%";
    }

    /** A number with at most two decimals. */
    static String number(double value) {
        double rounded = Math.round(value * SCALE) / SCALE;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    /** A rectangle with round corners. */
    Canvas bar(String x, double y, String width, double height, Ink ink, double opacity, String tip) {
        Map<String, String> attributes = filled(ink, opacity);
        attributes.put("x", x);
        attributes.put("y", number(y));
        attributes.put("width", width);
        attributes.put("height", number(Math.max(0, height)));
        attributes.put("rx", number(Math.min(3, Math.max(0, height) / 2)));
        return add("rect", attributes, "", tip);
    }

    /** As {@link #bar(String, double, String, double, Ink, double, String)}, solid. */
    Canvas bar(String x, double y, String width, double height, Ink ink, String tip) {
        return bar(x, y, width, height, ink, 1, tip);
    }

    /** A straight line of so many pixels. */
    Canvas line(String x1, double y1, String x2, double y2, Ink ink, double width) {
        return add("line", between(x1, y1, x2, y2, ink, width), "", "");
    }

    /** A straight line with gaps. */
    Canvas dashes(String x1, double y1, String x2, double y2, Ink ink) {
        Map<String, String> attributes = between(x1, y1, x2, y2, ink, 1.5);
        attributes.put("stroke-dasharray", "5 4");
        return add("line", attributes, "", "");
    }

    /** A round mark. */
    Canvas dot(String x, double y, double radius, Ink ink, String tip) {
        Map<String, String> attributes = filled(ink, 1);
        attributes.put("cx", x);
        attributes.put("cy", number(y));
        attributes.put("r", number(radius));
        return add("circle", attributes, "", tip);
    }

    /** A round mark with nothing in it. */
    Canvas ring(String x, double y, double radius, Ink ink, String tip) {
        Map<String, String> attributes = stroked(ink, 2);
        attributes.put("cx", x);
        attributes.put("cy", number(y));
        attributes.put("r", number(radius));
        attributes.put("fill", Ink.SHEET.colour());
        return add("circle", attributes, "", tip);
    }

    /** An area with the border that a path describes. */
    Canvas area(String path, Ink ink, double opacity, String tip) {
        Map<String, String> attributes = filled(ink, opacity);
        attributes.put("d", path);
        return add("path", attributes, "", tip);
    }

    /** A line of text on its baseline. */
    Canvas words(String x, double y, String words, Anchor anchor, Ink ink) {
        return words(x, y, words, anchor, ink, "");
    }

    /** As {@link #words(String, double, String, Anchor, Ink)}, with what it says when pointed at. */
    Canvas words(String x, double y, String words, Anchor anchor, Ink ink, String tip) {
        Map<String, String> attributes = at(x, y, ink);
        if (anchor != Anchor.START) {
            attributes.put("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
        }
        return add("text", attributes, words, tip);
    }

    /** A line of text that is read over what lies below it. */
    Canvas wordsAbove(String x, double y, String words, Anchor anchor) {
        Map<String, String> attributes = at(x, y, Ink.INK);
        attributes.put("text-anchor", anchor.name().toLowerCase(Locale.ROOT));
        attributes.put("paint-order", "stroke");
        attributes.put("stroke", Ink.SHEET.colour());
        attributes.put("stroke-width", "4");
        return add("text", attributes, words, "");
    }

    /** A name and, bold, how many. */
    Canvas label(String x, double y, String name, String count) {
        Map<String, String> attributes = at(x, y, Ink.INK);
        shapes.add(new Shape("text", attributes, name, count, ""));
        return this;
    }

    /** What is drawn by now, as wide as its place. */
    Drawing fluid(double height) {
        return sized(0, height);
    }

    /** What is drawn by now. */
    Drawing sized(double width, double height) {
        return new Drawing((int) Math.ceil(width), (int) Math.ceil(height), List.copyOf(shapes));
    }

    private static Map<String, String> at(String x, double y, Ink ink) {
        Map<String, String> attributes = filled(ink, 1);
        attributes.put("x", x);
        attributes.put("y", number(y));
        return attributes;
    }

    private static Map<String, String> between(String x1, double y1, String x2, double y2, Ink ink, double width) {
        Map<String, String> attributes = stroked(ink, width);
        attributes.put("x1", x1);
        attributes.put("y1", number(y1));
        attributes.put("x2", x2);
        attributes.put("y2", number(y2));
        return attributes;
    }

    private static Map<String, String> filled(Ink ink, double opacity) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", ink.slug());
        attributes.put("fill", ink.colour());
        if (opacity < 1) {
            attributes.put("fill-opacity", number(opacity));
        }
        return attributes;
    }

    private static Map<String, String> stroked(Ink ink, double width) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", ink.slug());
        attributes.put("stroke", ink.colour());
        attributes.put("stroke-width", number(width));
        return attributes;
    }

    private Canvas add(String element, Map<String, String> attributes, String words, String tip) {
        shapes.add(new Shape(element, attributes, words, "", tip));
        return this;
    }
}
