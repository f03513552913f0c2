package dev.groundwork.web.application;

/**
 * Something known about an application.
 *
 * @param label what it is
 * @param text the fact
 * @param href where it leads, or null
 */
public record Fact(String label, String text, String href) {}
