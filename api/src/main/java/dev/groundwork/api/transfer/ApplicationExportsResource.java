package dev.groundwork.api.transfer;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.api.pipeline.ApplicationQuery;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.transfer.ApplicationsCsv;
import dev.groundwork.domain.transfer.ApplicationsJson;
import dev.groundwork.domain.transfer.ApplicationsXlsx;
import dev.groundwork.domain.transfer.ReactiveResumeCsv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Applications as files, streamed in constant memory. */
@Path("/api/v1/exports")
@Allowed(Allowance.Use.EXPORT)
public class ApplicationExportsResource {

    private static final String REACTIVE_RESUME = "reactive-resume";

    private final ApplicationsCsv csv;
    private final ReactiveResumeCsv reactiveResume;
    private final ApplicationsJson json;
    private final ApplicationsXlsx xlsx;
    private final CurrentCandidate currentCandidate;

    ApplicationExportsResource(
            ApplicationsCsv csv,
            ReactiveResumeCsv reactiveResume,
            ApplicationsJson json,
            ApplicationsXlsx xlsx,
            CurrentCandidate currentCandidate) {
        this.csv = csv;
        this.reactiveResume = reactiveResume;
        this.json = json;
        this.xlsx = xlsx;
        this.currentCandidate = currentCandidate;
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
                    String compact,
            @RestQuery
                    @Parameter(
                            description = "Write for another program: with fewer columns of other names",
                            schema = @Schema(enumeration = REACTIVE_RESUME))
                    String dialect) {
        ApplicationList list = ApplicationsCsv.inOrderOfCreation(filter.filter());
        boolean brief = isTrue("compact", compact);
        if (dialect == null) {
            return ExportedFile.of("applications.csv", out -> csv.write(list, brief, out));
        }
        if (!dialect.equals(REACTIVE_RESUME)) {
            throw Query.malformed("dialect", REACTIVE_RESUME);
        }
        Moment moment = currentCandidate.moment();
        return ExportedFile.of("applications-reactive-resume.csv", out -> reactiveResume.write(list, moment, out));
    }

    @GET
    @Path("/applications.ndjson")
    @Produces("application/x-ndjson")
    @RolesAllowed("read")
    @Operation(operationId = "exportApplicationsAsNdjson", summary = "Your applications as JSON, one a line")
    public RestResponse<StreamingOutput> ndjson(@BeanParam ApplicationQuery filter) {
        ApplicationList list = ApplicationsCsv.inOrderOfCreation(filter.filter());
        return ExportedFile.of("applications.ndjson", out -> json.writeLines(list, out));
    }

    @GET
    @Path("/applications.json")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("read")
    @Operation(operationId = "exportApplicationsAsJson", summary = "Your applications as one JSON list")
    public RestResponse<StreamingOutput> json(@BeanParam ApplicationQuery filter) {
        ApplicationList list = ApplicationsCsv.inOrderOfCreation(filter.filter());
        return ExportedFile.of("applications.json", out -> json.writeList(list, out));
    }

    @GET
    @Path("/applications.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @RolesAllowed("read")
    @Operation(operationId = "exportApplicationsAsXlsx", summary = "Your applications as a spreadsheet")
    public RestResponse<StreamingOutput> xlsx(
            @BeanParam ApplicationQuery filter,
            @RestQuery
                    @Parameter(
                            description = "Leave out description and notes",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    String compact) {
        ApplicationList list = ApplicationsCsv.inOrderOfCreation(filter.filter());
        boolean brief = isTrue("compact", compact);
        return ExportedFile.of("applications.xlsx", out -> xlsx.write(list, brief, out));
    }

    private static boolean isTrue(String name, String value) {
        return Boolean.TRUE.equals(Query.flag(name, value));
    }
}
