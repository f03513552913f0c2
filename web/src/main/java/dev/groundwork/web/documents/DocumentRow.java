package dev.groundwork.web.documents;

import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentUse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A document as a line of a list.
 *
 * @param uses to how many applications it went
 */
public record DocumentRow(Document document, int uses) {

    /** A line for each, with their uses read together. */
    static List<DocumentRow> of(List<Document> documents) {
        Map<UUID, List<DocumentUse>> uses = DocumentUse.ofEach(
                documents.stream().map(document -> document.id).toList());
        return documents.stream()
                .map(document -> new DocumentRow(
                        document, uses.getOrDefault(document.id, List.of()).size()))
                .toList();
    }
}
