package dev.groundwork.web.documents;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.DocumentStorage;
import dev.groundwork.domain.documents.DocumentUse;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Part;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Documents: all of them, keeping one, its revisions, where it went, and getting it back. */
@Path(Documents.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Documents {

    static final String PATH = "/documents";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(
                Part<DocumentRow> part,
                long total,
                List<DocumentKind> kinds,
                DocumentKind kind,
                DocumentStorage storage,
                UploadForm form,
                Errors errors);

        static native TemplateInstance show(
                Document document, List<Document> revisions, List<DocumentUse> uses, DocumentForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Documents(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @GET
    @Transactional
    public Response index(@RestQuery String kind, @RestQuery String after) {
        return html.page(list(kind(kind), after, UploadForm.blank(), Errors.none()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Allowance.Use.DOCUMENT)
    public Response create(@BeanParam UploadForm form) {
        return html.attempt(() -> keep(form), errors -> list(null, null, form, errors));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(UUID id) {
        return html.page(template(id, DocumentForm.of(Document.require(id)), Errors.none()));
    }

    @POST
    @Path("{id}")
    public Response update(UUID id, @BeanParam DocumentForm form) {
        return html.attempt(() -> change(id, form), errors -> template(id, form, errors));
    }

    @GET
    @Path("{id}/file")
    @Allowed(Allowance.Use.DOCUMENT)
    @Transactional
    public Response file(UUID id) {
        return Download.of(Document.require(id));
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response destroy(UUID id) {
        Document.require(id).remove();
        return html.seeOther(PATH, Notice.DOCUMENT_DELETED);
    }

    private Response keep(UploadForm form) {
        Document document = Document.keep(form.upload(), currentCandidate.moment());
        return html.seeOther(path(document.id), Notice.DOCUMENT_KEPT);
    }

    private Response change(UUID id, DocumentForm form) {
        Document.require(id).change(form.details(), currentCandidate.moment());
        return html.seeOther(path(id), Notice.DOCUMENT_SAVED);
    }

    private static TemplateInstance list(DocumentKind kind, String after, UploadForm form, Errors errors) {
        Part<DocumentRow> part = Part.read(after, (place, limit) -> Document.page(kind, place, limit), Document::place)
                .with(DocumentRow::of);
        return Templates.index(
                part,
                Document.countOf(kind),
                List.of(DocumentKind.values()),
                kind,
                DocumentStorage.read(),
                form,
                errors);
    }

    private static TemplateInstance template(UUID id, DocumentForm form, Errors errors) {
        Document document = Document.require(id);
        return Templates.show(document, document.revisions(), DocumentUse.of(document), form, errors);
    }

    private static DocumentKind kind(String name) {
        try {
            return name == null ? null : DocumentKind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("kind of document");
        }
    }
}
