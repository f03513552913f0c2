package dev.groundwork.api.transfer;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.api.pipeline.ApplicationQuery;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.transfer.ApplicationsCsv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Applications as files, streamed in constant memory. */
@Path("/api/v1/exports")
public class ExportsResource {

    private final ApplicationsCsv csv;
    private final ApplicationsNdjson ndjson;

    ExportsResource(ApplicationsCsv csv, ApplicationsNdjson ndjson) {
        this.csv = csv;
        this.ndjson = ndjson;
    }

    @GET
    @Path("/applications.csv")
    @Produces("text/csv;charset=UTF-8")
    @RolesAllowed("read")
    @Operation(operationId = "exportApplicationsAsCsv", summary = "Your applications as CSV (RFC 4180)")
    public RestResponse<StreamingOutput> csv(
            @BeanParam ApplicationQuery filter,
            @RestQuery
                    @Parameter(
                            description = "Leave out description and notes",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String compact) {
        ApplicationList list = ApplicationsCsv.inOrderOfCreation(filter.filter());
        boolean brief = Boolean.TRUE.equals(Query.flag("compact", compact));
        return file("applications.csv", out -> csv.write(list, brief, out));
    }

    @GET
    @Path("/applications.ndjson")
    @Produces("application/x-ndjson")
    @RolesAllowed("read")
    @Operation(operationId = "exportApplicationsAsNdjson", summary = "Your applications as JSON, one a line")
    public RestResponse<StreamingOutput> ndjson(@BeanParam ApplicationQuery filter) {
        ApplicationList list = ApplicationsCsv.inOrderOfCreation(filter.filter());
        return file("applications.ndjson", out -> ndjson.write(list, out));
    }

    private static RestResponse<StreamingOutput> file(String name, StreamingOutput content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
