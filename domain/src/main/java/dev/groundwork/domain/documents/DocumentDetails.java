package dev.groundwork.domain.documents;

import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What a candidate says about a document.
 *
 * @param name of the file; made harmless
 * @param kind what it is to the search
 */
public record DocumentDetails(
        @NotBlank @Text(max = 1000) String name, @NotNull DocumentKind kind) {}
