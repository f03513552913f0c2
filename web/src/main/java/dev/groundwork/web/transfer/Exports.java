package dev.groundwork.web.transfer;

import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.transfer.ApplicationsCsv;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Everything the candidate has, as a file to keep. */
@Path("/exports")
@RolesAllowed(SignedIn.ROLE)
public class Exports {

    private final ApplicationsCsv csv;

    Exports(ApplicationsCsv csv) {
        this.csv = csv;
    }

    @GET
    @Path("applications.csv")
    public Response applications() {
        StreamingOutput file = out -> csv.write(ApplicationsCsv.inOrderOfCreation(ApplicationFilter.all()), false, out);
        return Response.ok(file, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"applications.csv\"")
                .build();
    }
}
