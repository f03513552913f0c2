package dev.groundwork.api.notes;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Note;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the candidate wrote down about applications, companies and contacts. */
@Path("/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final NotePages pages;

    NotesResource(CurrentCandidate currentCandidate, EntityTags tags, NotePages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listNotes", summary = "Your notes, newest first")
    public PageJson<NoteJson> index(@BeanParam NoteQuery query, @BeanParam PageQuery page) {
        UUID subjectId = query.subjectId();
        return subjectId == null ? pages.ofAll(page) : pages.ofOne(subjectId, query.notes(), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showNote", summary = "One note")
    public NoteJson show(@RestPath UUID id) {
        return NoteJson.of(Note.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createNote", summary = "Note something about an application, a company or a contact")
    public RestResponse<NoteJson> create(NewNoteInput input) {
        Note note = input.write(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(NoteJson.of(note), "notes", note.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateNote", summary = "Change the text of a note")
    public NoteJson update(@RestPath UUID id, MergePatch patch) {
        Note note = Note.require(id);
        tags.require(NoteJson.of(note));
        note.write(patch.onto(NoteInput.of(note)).details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return NoteJson.of(note);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteNote", summary = "Delete a note")
    public void destroy(@RestPath UUID id) {
        Note note = Note.require(id);
        tags.require(NoteJson.of(note));
        note.remove();
    }
}
