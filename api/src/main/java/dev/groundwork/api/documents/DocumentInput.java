package dev.groundwork.api.documents;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentDetails;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.DocumentUse;
import dev.groundwork.domain.pipeline.JobApplication;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate says about a document.
 *
 * @param name of the file; a dangerous one is made harmless
 * @param kind what it is to the search
 * @param applicationIds to which applications it went
 */
@InputOf(DocumentJson.class)
public record DocumentInput(
        @Schema(required = true, maxLength = 1000) String name,
        @Schema(required = true) DocumentKind kind,
        @Schema(maxItems = 200) List<UUID> applicationIds) {

    private static final int MOST_APPLICATIONS = 200;

    static DocumentInput of(DocumentJson document) {
        return new DocumentInput(document.name(), document.kind(), document.applicationIds());
    }

    DocumentDetails details() {
        return new DocumentDetails(name, kind);
    }

    /** Tells that the document went to exactly these applications, to new ones today; those in the bin keep it. */
    void tellUses(Document document, Moment moment) {
        List<UUID> wanted = applicationIds == null ? List.of() : applicationIds;
        if (wanted.size() > MOST_APPLICATIONS) {
            throw new InvalidInput("applicationIds", "must be at most " + MOST_APPLICATIONS + " ids");
        }
        List<DocumentUse> present = DocumentUse.of(document).stream()
                .filter(use -> use.application.binnedAt == null)
                .toList();
        if (Set.copyOf(wanted)
                .equals(present.stream().map(use -> use.application.id).collect(Collectors.toSet()))) {
            return;
        }
        document.otherUses(moment);
        present.stream().filter(use -> !wanted.contains(use.application.id)).forEach(DocumentUse::remove);
        wanted.stream()
                .distinct()
                .filter(id -> present.stream().noneMatch(use -> use.application.id.equals(id)))
                .forEach(id -> document.use(JobApplication.require(id), null, moment));
    }
}
