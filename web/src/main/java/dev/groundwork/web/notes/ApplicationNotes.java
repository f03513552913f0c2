package dev.groundwork.web.notes;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Writing a note on an application. */
@Path("/applications/{id}/notes")
@RolesAllowed(SignedIn.ROLE)
public class ApplicationNotes {

    private final CurrentCandidate currentCandidate;
    private final NoteAnswers answers;
    private final Html html;

    ApplicationNotes(CurrentCandidate currentCandidate, NoteAnswers answers, Html html) {
        this.currentCandidate = currentCandidate;
        this.answers = answers;
        this.html = html;
    }

    @POST
    public Response create(UUID id, @BeanParam NoteForm form, @HeaderParam("Prefer") String preferred) {
        return html.attempt(
                () -> answers.kept(
                        Note.on(JobApplication.require(id), form.details(), currentCandidate.moment()), preferred),
                errors -> answers.again(subject(id), form, errors));
    }

    private static NoteSubject subject(UUID id) {
        return new NoteSubject(JobApplication.require(id).role, "/applications/" + id);
    }
}
