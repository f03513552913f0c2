package dev.groundwork.api.notes;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.pipeline.Note;
import java.time.Instant;
import java.util.UUID;

/** What the candidate wrote down about an application, a company or a contact; the other two ids are null. */
public record NoteJson(
        UUID id,
        int version,
        UUID applicationId,
        UUID companyId,
        UUID contactId,
        String text,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static NoteJson of(Note note) {
        return new NoteJson(
                note.id,
                note.version,
                note.application == null ? null : note.application.id,
                note.company == null ? null : note.company.id,
                note.contact == null ? null : note.contact.id,
                note.text,
                note.createdAt,
                note.updatedAt);
    }
}
