package dev.groundwork.api.transfer;

import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.transfer.ApplicationImport;
import dev.groundwork.domain.transfer.ImportReport;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Applications taken from files. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    /** A file of the greatest length takes a good part of it on a slow machine. */
    private static final int LONGEST_IN_SECONDS = 600;

    private final ApplicationImport imports;
    private final CurrentCandidate currentCandidate;

    ImportsResource(ApplicationImport imports, CurrentCandidate currentCandidate) {
        this.imports = imports;
        this.currentCandidate = currentCandidate;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("write")
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_IN_SECONDS)
    @Idempotent
    @Operation(operationId = "importApplications", summary = "Take applications from a file, all rows or none")
    public RestResponse<ImportReportJson> create(@BeanParam ImportQuery query, @RestForm("file") FileUpload file)
            throws IOException {
        if (file == null) {
            throw new InvalidInput("file", "must be sent as the part \"file\", with a file name");
        }
        byte[] content = Files.readAllBytes(file.uploadedFile());
        ImportReport report = imports.run(content, query.order(), currentCandidate.moment());
        return RestResponse.ok(ImportReportJson.of(report));
    }
}
