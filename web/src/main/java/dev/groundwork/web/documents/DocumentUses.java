package dev.groundwork.web.documents;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentUse;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.application.Applications;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
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

/** Which documents went to an application: one that is kept, or a new file in one step. */
@Path("/applications/{id}/documents")
@RolesAllowed(SignedIn.ROLE)
public class DocumentUses {

    /** As many as a list offers to choose from, the latest. */
    public static final int MOST_OFFERED = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                JobApplication application,
                List<Document> documents,
                DocumentUseForm form,
                UploadForm upload,
                Errors errors);

        static native TemplateInstance edit(
                JobApplication application, Document document, DocumentUseForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    DocumentUses(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @POST
    public Response create(UUID id, @BeanParam DocumentUseForm form) {
        return html.attempt(
                () -> use(id, form.chosen(), form), errors -> template(id, form, UploadForm.blank(), errors));
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(UUID id, @BeanParam UploadForm upload, @BeanParam DocumentUseForm form) {
        return html.attempt(
                () -> use(id, Document.keep(upload.upload(), currentCandidate.moment()), form),
                errors -> template(id, form, upload, errors));
    }

    @GET
    @Path("{document}")
    @Transactional
    public Response edit(UUID id, UUID document) {
        DocumentUse use = DocumentUse.require(JobApplication.require(id), Document.require(document));
        return html.page(day(id, document, DocumentUseForm.of(use), Errors.none()));
    }

    /** Corrects the day. */
    @POST
    @Path("{document}")
    public Response update(UUID id, UUID document, @BeanParam DocumentUseForm form) {
        return html.attempt(() -> correct(id, document, form), errors -> day(id, document, form, errors));
    }

    @POST
    @Path("{document}/deletion")
    @Transactional
    public Response destroy(UUID id, UUID document) {
        DocumentUse.require(JobApplication.require(id), Document.require(document))
                .remove();
        return html.seeOther(Applications.path(id));
    }

    private Response correct(UUID id, UUID document, DocumentUseForm form) {
        DocumentUse use = DocumentUse.require(JobApplication.require(id), Document.require(document));
        return use(id, use.document, form);
    }

    private Response use(UUID id, Document document, DocumentUseForm form) {
        document.use(JobApplication.require(id), form.day(), currentCandidate.moment());
        return html.seeOther(Applications.path(id));
    }

    private static TemplateInstance day(UUID id, UUID document, DocumentUseForm form, Errors errors) {
        return Templates.edit(JobApplication.require(id), Document.require(document), form, errors);
    }

    private static TemplateInstance template(UUID id, DocumentUseForm form, UploadForm upload, Errors errors) {
        return Templates.show(
                JobApplication.require(id), Document.page(null, null, MOST_OFFERED), form, upload, errors);
    }
}
