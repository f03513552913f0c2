package dev.groundwork.web.transfer;

import dev.groundwork.domain.transfer.archive.AccountExport;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The whole account as one file to keep. */
@Path("/exports/archive.zip")
@RolesAllowed(SignedIn.ROLE)
public class Archives {

    private final AccountExport accountExport;

    Archives(AccountExport accountExport) {
        this.accountExport = accountExport;
    }

    @GET
    public Response archive() {
        return FileToKeep.of("groundwork-archive.zip", "application/zip", accountExport::write);
    }
}
