package dev.groundwork.api.notes;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.NoteDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes in a note; what it is about is said elsewhere.
 *
 * @param text Markdown, kept as written
 */
@InputOf(NoteJson.class)
public record NoteInput(
        @Schema(required = true, maxLength = 100_000) String text) {

    static NoteInput of(Note note) {
        return new NoteInput(note.text);
    }

    NoteDetails details() {
        return new NoteDetails(text);
    }
}
