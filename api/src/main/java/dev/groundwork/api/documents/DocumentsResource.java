package dev.groundwork.api.documents;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.api.exchange.Query;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
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
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The candidate's files: résumés, letters, take-homes, offers. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final PlacedPages pages;

    DocumentsResource(CurrentCandidate currentCandidate, EntityTags tags, PlacedPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listDocuments", summary = "Your documents, newest first")
    public PageJson<DocumentJson> index(
            @RestQuery
                    @Parameter(
                            description = "Only those of this kind",
                            schema = @Schema(implementation = DocumentKind.class))
                    String kind,
            @BeanParam PageQuery query) {
        DocumentKind wanted = Query.oneOf("kind", kind, DocumentKind.class);
        return pages.cut(
                "documents",
                query,
                (after, limit) -> Document.page(wanted, after, limit),
                Document::place,
                DocumentJson::of,
                () -> Document.countOf(wanted));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showDocument", summary = "One document, without its bytes")
    public DocumentJson show(@RestPath UUID id) {
        return DocumentJson.of(Document.require(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Allowance.Use.DOCUMENT)
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createDocument", summary = "Keep a file; the same kind and name again make a revision")
    public RestResponse<DocumentJson> create(@RestForm("file") FileUpload file, @RestForm("kind") String kind)
            throws IOException {
        Document document = Document.keep(new UploadedFile(file, kind).upload(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(DocumentJson.of(document), "documents", document.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateDocument", summary = "Rename a document or say what it is; its bytes never change")
    public DocumentJson update(@RestPath UUID id, MergePatch patch) {
        Moment moment = currentCandidate.moment();
        Document document = Document.require(id);
        DocumentJson present = DocumentJson.of(document);
        tags.require(present);
        DocumentInput input = patch.onto(DocumentInput.of(present));
        document.change(input.details(), moment);
        input.tellUses(document, moment);
        Panache.getEntityManager().flush();
        return DocumentJson.of(document);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteDocument", summary = "Delete a document with its bytes")
    public void destroy(@RestPath UUID id) {
        Document document = Document.require(id);
        tags.require(DocumentJson.of(document));
        document.remove();
    }
}
