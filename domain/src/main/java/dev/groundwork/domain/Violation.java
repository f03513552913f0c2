package dev.groundwork.domain;

/**
 * One broken rule.
 *
 * @param field the field's name as in the API, or empty when the rule is about the whole
 * @param message what is wrong with it, as a sentence part after the field's label: "must not be blank"
 */
public record Violation(String field, String message) {}
