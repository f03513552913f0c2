package dev.groundwork.web.page;

/**
 * Something to choose from a list.
 *
 * @param value what a form sends
 * @param label what a person reads
 */
public record Option(String value, String label) {}
