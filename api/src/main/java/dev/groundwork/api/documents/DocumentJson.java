package dev.groundwork.api.documents;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.DocumentUse;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A file of the candidate's, without its bytes.
 *
 * @param contentType found by looking into the file
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal digits
 * @param revision from 1; the same kind and name again make the next one
 * @param applicationIds to which applications it went
 */
public record DocumentJson(
        UUID id,
        int version,
        String name,
        DocumentKind kind,
        String contentType,
        long size,
        String sha256,
        int revision,
        List<UUID> applicationIds,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** As it is in the database now. */
    static DocumentJson of(Document document) {
        return of(List.of(document)).get(0);
    }

    /** Several, with their uses read in one statement. */
    static List<DocumentJson> of(Collection<Document> documents) {
        Map<UUID, List<DocumentUse>> uses = documents.isEmpty()
                ? Map.of()
                : DocumentUse.ofEach(
                        documents.stream().map(document -> document.id).toList());
        return documents.stream()
                .map(document -> of(document, uses.getOrDefault(document.id, List.of())))
                .toList();
    }

    private static DocumentJson of(Document document, List<DocumentUse> uses) {
        return new DocumentJson(
                document.id,
                document.version,
                document.name,
                document.kind,
                document.contentType,
                document.size,
                document.sha256,
                document.revision,
                uses.stream().map(use -> use.application.id).toList(),
                document.createdAt,
                document.updatedAt);
    }
}
