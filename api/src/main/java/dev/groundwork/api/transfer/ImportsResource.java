package dev.groundwork.api.transfer;

import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.transfer.ApplicationImport;
import dev.groundwork.domain.transfer.FileContent;
import dev.groundwork.domain.transfer.ImportOrder;
import dev.groundwork.domain.transfer.ImportRun;
import dev.groundwork.domain.transfer.ImportRuns;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Applications taken from files. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    /** A file of the greatest length takes a good part of it on a slow machine. */
    private static final int LONGEST_IN_SECONDS = 600;

    private static final String ASYNC = "respond-async";

    private final ApplicationImport imports;
    private final ImportRuns runs;
    private final CurrentCandidate currentCandidate;

    ImportsResource(ApplicationImport imports, ImportRuns runs, CurrentCandidate currentCandidate) {
        this.imports = imports;
        this.runs = runs;
        this.currentCandidate = currentCandidate;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("write")
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_IN_SECONDS)
    @Idempotent
    @Operation(
            operationId = "importApplications",
            summary = "Take applications from a file, all rows or none",
            description =
                    "Whoever waits for the report waits on a silent connection, and one on which nothing moves for 60 seconds"
                            + " is cut: the import goes on, and what became of it is not heard. Ask with `Prefer: respond-async`"
                            + " where it may take that long, such as an archive with many documents or tens of thousands of rows")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file",
            content = @Content(schema = @Schema(implementation = ImportReportJson.class)))
    @APIResponse(
            responseCode = "202",
            description = "It goes on, as asked for by Prefer: respond-async",
            content = @Content(schema = @Schema(implementation = ImportRunJson.class)))
    @Allowed(Allowance.Use.IMPORT)
    public RestResponse<?> create(
            @BeanParam ImportQuery query,
            @Parameter(description = "`respond-async`: do not wait; the answer is 202 with the address of the import")
                    @RestHeader("Prefer")
                    String prefer,
            @RestForm("file") FileUpload file) {
        if (file == null) {
            throw new InvalidInput("file", "must be sent as the part \"file\", with a file name");
        }
        FileContent content = FileContent.of(file.uploadedFile());
        Moment moment = currentCandidate.moment();
        return prefer != null && prefer.contains(ASYNC)
                ? accepted(content, query.order(), moment)
                : RestResponse.ok(ImportReportJson.of(imports.run(content, query.order(), moment)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showImport", summary = "How far an import is that you did not wait for")
    public ImportRunJson show(UUID id) {
        return ImportRunJson.of(ImportRun.require(id), currentCandidate.moment());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "cancelImport", summary = "Cancel an import that is running; nothing of it is written")
    public void cancel(UUID id) {
        ImportRun.require(id).cancel(currentCandidate.moment());
    }

    private RestResponse<?> accepted(FileContent content, ImportOrder order, Moment moment) {
        ImportRun run = runs.begin(content, order, moment);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, ImportRunJson.of(run, moment))
                .location(URI.create("/api/v1/imports/" + run.id))
                .header("Preference-Applied", ASYNC)
                .build();
    }
}
