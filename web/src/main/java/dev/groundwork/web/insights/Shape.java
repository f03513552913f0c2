package dev.groundwork.web.insights;

import java.util.Map;

/**
 * An element of a picture.
 *
 * @param element its name in SVG
 * @param attributes in their order
 * @param words the text in it; empty where it is none
 * @param count what follows the text in bold; empty for nothing
 * @param tip what it says when pointed at; empty for nothing
 */
public record Shape(String element, Map<String, String> attributes, String words, String count, String tip) {}
