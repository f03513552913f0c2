package dev.groundwork.api.documents;

import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.documents.Document;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/** The bytes of a document, to be saved and never to be shown: whoever opens them here runs nothing that is in them. */
@Path("/api/v1/documents/{id}/content")
public class DocumentContentResource {

    private final EntityTags tags;

    DocumentContentResource(EntityTags tags) {
        this.tags = tags;
    }

    /** In its own media type whatever {@code Accept} says: there is no other, and a file is of use to every receiver. */
    @GET
    @RolesAllowed("read")
    @Allowed(Allowance.Use.DOCUMENT)
    @Operation(operationId = "showDocumentContent", summary = "The bytes of a document as they came in")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "*/*"))
    public Response show(@RestPath UUID id) {
        Document document = Document.require(id);
        String tag = '"' + document.sha256 + '"';
        Response.ResponseBuilder response =
                tags.isKnown(tag) ? Response.notModified() : Response.ok(document.content(), document.contentType);
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(document.name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
