package dev.groundwork.web.notes;

import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.NoteDetails;
import dev.groundwork.web.application.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** A note as a candidate types it. */
public class NoteForm {

    @RestForm
    public String text;

    static NoteForm of(Note note) {
        NoteForm form = new NoteForm();
        form.text = note.text;
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput when nothing was typed, or too much */
    NoteDetails details() {
        return new Typed().into(new NoteDetails(Typed.lines(text)));
    }
}
