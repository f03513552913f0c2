package dev.groundwork.web.notes;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A note that is there: editing and deleting it. */
@Path("/notes/{id}")
@RolesAllowed(SignedIn.ROLE)
public class Notes {

    private final CurrentCandidate currentCandidate;
    private final NoteAnswers answers;
    private final Html html;

    Notes(CurrentCandidate currentCandidate, NoteAnswers answers, Html html) {
        this.currentCandidate = currentCandidate;
        this.answers = answers;
        this.html = html;
    }

    static String path(UUID id) {
        return "/notes/" + id;
    }

    @GET
    public Response show(UUID id) {
        Note note = Note.require(id);
        return html.page(answers.form(note, NoteForm.of(note), Errors.none()));
    }

    @POST
    public Response update(UUID id, @BeanParam NoteForm form, @HeaderParam("Prefer") String preferred) {
        return html.attempt(() -> write(id, form, preferred), errors -> answers.form(Note.require(id), form, errors));
    }

    @POST
    @Path("deletion")
    @Transactional
    public Response destroy(UUID id) {
        Note note = Note.require(id);
        String next = NoteSubject.of(note).path();
        note.remove();
        return html.seeOther(next, Notice.NOTE_DELETED);
    }

    private Response write(UUID id, NoteForm form, String preferred) {
        Note note = Note.require(id);
        note.write(form.details(), currentCandidate.moment());
        return answers.kept(note, preferred);
    }
}
