package dev.groundwork.web.notes;

import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/**
 * How saving a note is answered: by the page that it is on or, where a script saves while the candidate types (RFC 7240,
 * {@code Prefer: return=minimal}), by the note's address alone.
 */
@ApplicationScoped
public class NoteAnswers {

    /** What a script that saves in the background asks for. */
    private static final String MINIMAL = "return=minimal";

    @CheckedTemplate(basePath = "Notes")
    static class Templates {
        static native TemplateInstance show(UUID id, NoteSubject subject, String action, NoteForm form, Errors errors);
    }

    private final Html html;

    NoteAnswers(Html html) {
        this.html = html;
    }

    /** The note is kept. */
    Response kept(Note note, String preferred) {
        return MINIMAL.equals(preferred)
                ? Response.noContent()
                        .header("Location", Notes.path(note.id))
                        .header("Preference-Applied", MINIMAL)
                        .build()
                : html.seeOther(NoteSubject.of(note).path());
    }

    /** The form again for a new note. */
    TemplateInstance again(NoteSubject subject, NoteForm form, Errors errors) {
        return Templates.show(null, subject, subject.path() + "/notes", form, errors);
    }

    /** The form for a note that is there. */
    TemplateInstance form(Note note, NoteForm form, Errors errors) {
        return Templates.show(note.id, NoteSubject.of(note), Notes.path(note.id), form, errors);
    }
}
