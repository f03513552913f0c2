package dev.groundwork.web.duplicate;

import java.util.UUID;

/**
 * An earlier application at the company where one is added.
 *
 * @param application the earlier one
 * @param words when it was, and how it went
 * @param look the class that gives it the colour of its strength
 * @param sameRole whether it was for the same role, so that the two may be one
 */
public record Reminder(UUID application, String words, String look, boolean sameRole) {}
