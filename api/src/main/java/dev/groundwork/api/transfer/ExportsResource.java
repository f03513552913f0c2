package dev.groundwork.api.transfer;

import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.transfer.InterviewsCsv;
import dev.groundwork.domain.transfer.StageChangesCsv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What happened in the candidate's pipeline as files, streamed in constant memory. */
@Path("/api/v1/exports")
@Produces("text/csv;charset=UTF-8")
@Allowed(Allowance.Use.EXPORT)
public class ExportsResource {

    private final StageChangesCsv stageChanges;
    private final InterviewsCsv interviews;

    ExportsResource(StageChangesCsv stageChanges, InterviewsCsv interviews) {
        this.stageChanges = stageChanges;
        this.interviews = interviews;
    }

    @GET
    @Path("/stage-changes.csv")
    @RolesAllowed("read")
    @Operation(operationId = "exportStageChanges", summary = "When which application entered which stage, as CSV")
    public RestResponse<StreamingOutput> stageChanges() {
        return ExportedFile.of("stage-changes.csv", stageChanges::write);
    }

    @GET
    @Path("/interviews.csv")
    @RolesAllowed("read")
    @Operation(operationId = "exportInterviews", summary = "Your interviews as CSV")
    public RestResponse<StreamingOutput> interviews() {
        return ExportedFile.of("interviews.csv", interviews::write);
    }
}
