package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;

/**
 * What a candidate writes in a note.
 *
 * @param text Markdown, kept as written
 */
public record NoteDetails(@NotBlank @Text(max = 100_000) String text) {}
