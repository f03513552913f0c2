package dev.groundwork.web.offers;

/**
 * One of the terms of an offer in words.
 *
 * @param label what it is
 * @param value what was offered
 */
public record Term(String label, String value) {}
