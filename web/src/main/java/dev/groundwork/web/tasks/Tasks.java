package dev.groundwork.web.tasks;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskFilter;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Part;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Tasks: all of them by their day, planning one, doing it and taking it back. */
@Path(Tasks.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Tasks {

    static final String PATH = "/tasks";

    private static final TaskFilter OPEN = new TaskFilter(null, null, true, null, null);
    private static final Duration LATELY = Duration.ofDays(14);
    private static final int DONE_SHOWN = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(
                Part<TaskRow> part, long open, List<TaskRow> done, TaskForm form, Errors errors);

        static native TemplateInstance show(UUID task, TaskForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final TaskRows rows;
    private final Html html;

    Tasks(CurrentCandidate currentCandidate, TaskRows rows, Html html) {
        this.currentCandidate = currentCandidate;
        this.rows = rows;
        this.html = html;
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @GET
    @Transactional
    public Response index(@RestQuery String after) {
        Part<TaskRow> part = Part.read(after, (place, limit) -> Task.page(OPEN, place, limit), Task::place)
                .with(rows::of);
        List<Task> done = after == null ? Task.doneSince(moment().now().minus(LATELY), DONE_SHOWN) : List.of();
        return html.page(
                Templates.index(part, Task.count(OPEN), rows.of(done), TaskForm.blank(null, PATH), Errors.none()));
    }

    @POST
    public Response create(@BeanParam TaskForm form) {
        return html.attempt(() -> plan(form), errors -> Templates.show(null, form, errors));
    }

    @GET
    @Path("{id}")
    public Response show(UUID id, @RestQuery String from) {
        return html.page(Templates.show(id, TaskForm.of(Task.require(id), from), Errors.none()));
    }

    @POST
    @Path("{id}")
    public Response update(UUID id, @BeanParam TaskForm form) {
        return html.attempt(() -> change(id, form), errors -> Templates.show(id, form, errors));
    }

    @POST
    @Path("{id}/completion")
    @Transactional
    public Response complete(UUID id, @BeanParam TaskForm form) {
        Task.require(id).complete(moment());
        return html.seeOther(form.next());
    }

    @POST
    @Path("{id}/reopening")
    @Transactional
    public Response reopen(UUID id, @BeanParam TaskForm form) {
        Task.require(id).reopen(moment());
        return html.seeOther(form.next());
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response destroy(UUID id, @BeanParam TaskForm form) {
        Task.require(id).remove(moment());
        return html.seeOther(form.next(), Notice.TASK_DELETED);
    }

    private Response plan(TaskForm form) {
        Task.create(form.details(), moment());
        return html.seeOther(form.next());
    }

    private Response change(UUID id, TaskForm form) {
        Task.require(id).change(form.details(), moment());
        return html.seeOther(form.next(), Notice.TASK_SAVED);
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
