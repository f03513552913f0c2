package dev.groundwork.api.transfer;

import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.transfer.archive.AccountExport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The whole account as one file, streamed in constant memory. */
@Path("/api/v1/exports")
@Allowed(Allowance.Use.EXPORT)
public class ArchiveResource {

    private final AccountExport accountExport;

    ArchiveResource(AccountExport accountExport) {
        this.accountExport = accountExport;
    }

    @GET
    @Path("/archive.zip")
    @Produces("application/zip")
    @RolesAllowed("read")
    @Operation(
            operationId = "exportArchive",
            summary = "Everything you own with documents and checksums, to be imported again")
    public RestResponse<StreamingOutput> archive() {
        return ExportedFile.of("groundwork-archive.zip", accountExport::write);
    }
}
