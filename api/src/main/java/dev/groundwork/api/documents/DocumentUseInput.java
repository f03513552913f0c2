package dev.groundwork.api.documents;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.documents.Document;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "This document went to the application."
 *
 * @param usedOn on which day; today when left out
 */
public record DocumentUseInput(@Schema(required = true) UUID documentId, LocalDate usedOn) {

    Document document() {
        if (documentId == null) {
            throw new InvalidInput("documentId", "must not be null");
        }
        return Document.require(documentId);
    }
}
