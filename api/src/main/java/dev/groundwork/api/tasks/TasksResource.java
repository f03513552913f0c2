package dev.groundwork.api.tasks;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Query;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Task;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the candidate has to do. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final TaskPages pages;

    TasksResource(CurrentCandidate currentCandidate, EntityTags tags, TaskPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listTasks", summary = "Your tasks by the day they are due, those without one last")
    public PageJson<TaskJson> index(
            @RestQuery
                    @Parameter(description = "Id of the application they belong to", schema = @Schema(format = "uuid"))
                    String applicationId,
            @BeanParam TaskQuery query,
            @BeanParam PageQuery page) {
        return pages.cut(query.filter(Query.id("applicationId", applicationId)), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showTask", summary = "One task")
    public TaskJson show(@RestPath UUID id) {
        return TaskJson.of(Task.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createTask", summary = "Plan something, for an application or not")
    public RestResponse<TaskJson> create(TaskInput input) {
        Task task = input.plan(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(TaskJson.of(task), "tasks", task.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateTask", summary = "Change a task, do it or open it again")
    public TaskJson update(@RestPath UUID id, MergePatch patch) {
        Task task = Task.require(id);
        tags.require(TaskJson.of(task));
        patch.onto(TaskInput.of(task)).changeTo(task, currentCandidate.moment());
        Panache.getEntityManager().flush();
        return TaskJson.of(task);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteTask", summary = "Delete a task")
    public void destroy(@RestPath UUID id) {
        Task task = Task.require(id);
        tags.require(TaskJson.of(task));
        task.remove(currentCandidate.moment());
    }
}
