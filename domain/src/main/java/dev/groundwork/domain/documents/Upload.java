package dev.groundwork.domain.documents;

import jakarta.validation.constraints.NotNull;

/**
 * A file as it comes in.
 *
 * @param name as the sender has it, or null; a dangerous one is made harmless, not refused
 * @param kind what it is to the search
 * @param content its bytes
 */
public record Upload(
        String name, @NotNull DocumentKind kind, @NotNull byte[] content) {}
