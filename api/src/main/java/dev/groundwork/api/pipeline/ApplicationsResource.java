package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The candidate's applications. */
@Path("/api/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationsResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final ApplicationPages pages;
    private final Allowance allowance;

    ApplicationsResource(
            CurrentCandidate currentCandidate, EntityTags tags, ApplicationPages pages, Allowance allowance) {
        this.allowance = allowance;
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listApplications", summary = "Your applications, ended and archived ones included")
    public PageJson<ApplicationJson> index(
            @BeanParam ApplicationQuery filter, @BeanParam SortQuery sort, @BeanParam PageQuery page) {
        if (filter.q != null) {
            allowance.take(Allowance.Use.SEARCH);
        }
        return pages.cut(new ApplicationList(filter.filter(), sort.sort(), sort.descends()), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showApplication", summary = "One application")
    public ApplicationJson show(@RestPath UUID id) {
        return ApplicationJson.of(JobApplication.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createApplication", summary = "Begin to follow a role at a company")
    public RestResponse<ApplicationJson> create(ApplicationInput input) {
        JobApplication application =
                JobApplication.create(input.details(), input.beginning(), null, currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(ApplicationJson.of(application), "applications", application.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateApplication", summary = "Change what you wrote down about an application")
    public ApplicationJson update(@RestPath UUID id, MergePatch patch) {
        JobApplication application = JobApplication.require(id);
        tags.require(ApplicationJson.of(application));
        ApplicationInput input =
                patch.without("stage", "is changed by posting a stage change").onto(ApplicationInput.of(application));
        application.describe(input.details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return ApplicationJson.of(application);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "binApplication", summary = "Move an application to the bin")
    public void destroy(@RestPath UUID id) {
        JobApplication application = JobApplication.require(id);
        tags.require(ApplicationJson.of(application));
        application.bin(currentCandidate.moment());
    }
}
