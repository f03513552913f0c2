package dev.groundwork.api.preparation;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a question was asked, or a story told.
 *
 * @param at when that interview begins
 */
public record AskedJson(UUID interviewId, Instant at) {}
