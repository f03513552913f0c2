package dev.groundwork.api.notes;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The notes on an application; its property {@code notes} is another thing. */
@Path("/api/v1/applications/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationNotesResource {

    private final CurrentCandidate currentCandidate;
    private final NotePages pages;

    ApplicationNotesResource(CurrentCandidate currentCandidate, NotePages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listApplicationNotes", summary = "The notes on an application, newest first")
    public PageJson<NoteJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        return pages.ofOne(id, Note.of(JobApplication.require(id)), query);
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createApplicationNote", summary = "Note something about an application")
    public RestResponse<NoteJson> create(@RestPath UUID id, NoteInput input) {
        Note note = Note.on(JobApplication.require(id), input.details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(NoteJson.of(note), "notes", note.id);
    }
}
