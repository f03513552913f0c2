package dev.groundwork.web.notes;

import dev.groundwork.domain.pipeline.Note;

/**
 * What a note is about.
 *
 * @param name what it is called
 * @param path the address of its page
 */
public record NoteSubject(String name, String path) {

    static NoteSubject of(Note note) {
        if (note.application != null) {
            return new NoteSubject(note.application.role, "/applications/" + note.application.id);
        }
        return note.company != null
                ? new NoteSubject(note.company.name, "/companies/" + note.company.id)
                : new NoteSubject(note.contact.name, "/contacts/" + note.contact.id);
    }
}
