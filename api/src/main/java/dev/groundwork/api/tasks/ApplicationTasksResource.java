package dev.groundwork.api.tasks;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Task;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What there is to do for an application. */
@Path("/api/v1/applications/{id}/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationTasksResource {

    private final CurrentCandidate currentCandidate;
    private final TaskPages pages;

    ApplicationTasksResource(CurrentCandidate currentCandidate, TaskPages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listApplicationTasks", summary = "The tasks of an application by the day they are due")
    public PageJson<TaskJson> index(@RestPath UUID id, @BeanParam TaskQuery query, @BeanParam PageQuery page) {
        JobApplication application = JobApplication.require(id);
        return pages.cut(query.filter(application.id), page);
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createApplicationTask", summary = "Plan something for an application")
    public RestResponse<TaskJson> create(@RestPath UUID id, TaskInput input) {
        Task task = input.planFor(JobApplication.require(id), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(TaskJson.of(task), "tasks", task.id);
    }
}
