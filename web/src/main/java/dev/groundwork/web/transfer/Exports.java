package dev.groundwork.web.transfer;

import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Allowed;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.transfer.ApplicationsCsv;
import dev.groundwork.domain.transfer.ApplicationsJson;
import dev.groundwork.domain.transfer.ApplicationsXlsx;
import dev.groundwork.domain.transfer.InterviewsCsv;
import dev.groundwork.domain.transfer.StageChangesCsv;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Everything the candidate has, as files to keep. */
@Path("/exports")
@Allowed(Allowance.Use.EXPORT)
@RolesAllowed(SignedIn.ROLE)
public class Exports {

    private static final ApplicationList ALL = ApplicationsCsv.inOrderOfCreation(ApplicationFilter.all());

    private final ApplicationsCsv csv;
    private final ApplicationsXlsx xlsx;
    private final ApplicationsJson json;
    private final StageChangesCsv stageChanges;
    private final InterviewsCsv interviews;

    Exports(
            ApplicationsCsv csv,
            ApplicationsXlsx xlsx,
            ApplicationsJson json,
            StageChangesCsv stageChanges,
            InterviewsCsv interviews) {
        this.csv = csv;
        this.xlsx = xlsx;
        this.json = json;
        this.stageChanges = stageChanges;
        this.interviews = interviews;
    }

    @GET
    @Path("applications.csv")
    public Response csv() {
        return FileToKeep.csv("applications.csv", out -> csv.write(ALL, false, out));
    }

    @GET
    @Path("applications.xlsx")
    public Response xlsx() {
        return FileToKeep.of(
                "applications.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                out -> xlsx.write(ALL, false, out));
    }

    @GET
    @Path("applications.json")
    public Response json() {
        return FileToKeep.of("applications.json", "application/json", out -> json.writeList(ALL, out));
    }

    @GET
    @Path("stage-changes.csv")
    public Response stageChanges() {
        return FileToKeep.csv("stage-changes.csv", stageChanges::write);
    }

    @GET
    @Path("interviews.csv")
    public Response interviews() {
        return FileToKeep.csv("interviews.csv", interviews::write);
    }
}
