package dev.groundwork.api.documents;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentUse;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Which documents went to an application. */
@Path("/api/v1/applications/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationDocumentsResource {

    private final CurrentCandidate currentCandidate;
    private final Pages pages;

    ApplicationDocumentsResource(CurrentCandidate currentCandidate, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(
            operationId = "listApplicationDocuments",
            summary = "The documents that went to an application, the latest first")
    public PageJson<DocumentJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        List<DocumentUse> uses = DocumentUse.of(JobApplication.require(id));
        Map<UUID, DocumentJson> documents = DocumentJson.of(
                        uses.stream().map(use -> use.document).toList())
                .stream()
                .collect(Collectors.toMap(DocumentJson::id, Function.identity()));
        return pages.cut(
                "documents of " + id,
                uses,
                query,
                use -> use.usedOn + " " + use.id,
                Comparator.reverseOrder(),
                use -> documents.get(use.document.id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createApplicationDocument",
            summary = "Use a file for an application: a new one by the parts file and kind, or as JSON a documentId")
    public RestResponse<DocumentJson> upload(
            @RestPath UUID id, @RestForm("file") FileUpload file, @RestForm("kind") String kind) throws IOException {
        Moment moment = currentCandidate.moment();
        JobApplication application = JobApplication.require(id);
        Document document = Document.keep(new UploadedFile(file, kind).upload(), moment);
        document.use(application, null, moment);
        return created(document);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createApplicationDocument",
            summary = "Use a file for an application: a new one by the parts file and kind, or as JSON a documentId")
    public RestResponse<DocumentJson> use(@RestPath UUID id, DocumentUseInput input) {
        JobApplication application = JobApplication.require(id);
        Document document = input.document();
        document.use(application, input.usedOn(), currentCandidate.moment());
        return created(document);
    }

    private static RestResponse<DocumentJson> created(Document document) {
        Panache.getEntityManager().flush();
        return Created.at(DocumentJson.of(document), "documents", document.id);
    }
}
