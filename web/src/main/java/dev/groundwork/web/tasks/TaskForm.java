package dev.groundwork.web.tasks;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import dev.groundwork.web.address.LocalPath;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** A task as a candidate types it. */
public class TaskForm {

    /** The id of what it belongs to; blank for a task of its own. */
    @RestForm
    public String application;

    @RestForm
    public String kind;

    @RestForm
    public String title;

    @RestForm
    public String dueOn;

    @RestForm
    public String recurrence;

    /** The page that the form was on, and that follows. */
    @RestForm
    public String from;

    /** An empty form on the page of an application, or on the page of all tasks. */
    public static TaskForm blank(JobApplication application, String from) {
        TaskForm form = new TaskForm();
        form.application = application == null ? "" : application.id.toString();
        form.kind = TaskKind.TODO.name();
        form.from = from;
        return form;
    }

    static TaskForm of(Task task, String from) {
        TaskForm form = blank(task.application, from);
        form.kind = task.kind.name();
        form.title = task.title;
        form.dueOn = Objects.toString(task.dueOn, "");
        form.recurrence = Objects.toString(task.recurrence, "");
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    TaskDetails details() {
        Typed typed = new Typed();
        return typed.into(new TaskDetails(
                owner(), typed.choice("kind", kind, TaskKind.class), title, typed.day("dueOn", dueOn), recurrence));
    }

    /** Where to go on: where the candidate came from, if that is a page of ours. */
    public String next() {
        return LocalPath.orElse(from, Tasks.PATH);
    }

    public List<Option> getKinds() {
        TaskTexts texts = MessageBundles.get(TaskTexts.class);
        return Arrays.stream(TaskKind.values())
                .map(offered -> new Option(offered.name(), texts.kindOf(offered)))
                .toList();
    }

    public List<Option> getRecurrences() {
        return Recurrences.offered(recurrence);
    }

    private JobApplication owner() {
        if (application == null || application.isBlank()) {
            return null;
        }
        try {
            return JobApplication.require(UUID.fromString(application));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("application");
        }
    }
}
