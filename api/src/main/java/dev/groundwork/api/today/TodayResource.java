package dev.groundwork.api.today;

import dev.groundwork.api.checklists.ChecklistItemJson;
import dev.groundwork.api.interviews.InterviewJson;
import dev.groundwork.api.preparation.QuestionJson;
import dev.groundwork.api.tasks.TaskJson;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskFilter;
import dev.groundwork.domain.pipeline.TaskKind;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.today.Due;
import dev.groundwork.domain.today.Quiet;
import dev.groundwork.domain.today.Round;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the Today page shows. */
@Path("/api/v1/today")
@Produces(MediaType.APPLICATION_JSON)
public class TodayResource {

    private static final int MOST = 200;

    private final CurrentCandidate currentCandidate;

    TodayResource(CurrentCandidate currentCandidate) {
        this.currentCandidate = currentCandidate;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "showToday", summary = "What is to be done today, and the interviews it is done for")
    public TodayJson show() {
        Moment moment = currentCandidate.moment();
        List<Task> tasks = Task.page(TaskFilter.dueBy(moment.today()), null, MOST);
        return new TodayJson(
                Round.notOver(moment.now(), MOST).stream()
                        .map(round -> InterviewJson.of(round.interview(), round.people()))
                        .toList(),
                ChecklistItem.dueBy(moment, MOST).stream()
                        .map(ChecklistItemJson::of)
                        .toList(),
                those(tasks, task -> task.kind != TaskKind.FOLLOW_UP),
                those(tasks, task -> task.kind == TaskKind.FOLLOW_UP),
                QuestionJson.of(Question.due(moment, null, MOST), moment),
                Quiet.of(moment, MOST).stream()
                        .map(quiet -> StaleJson.of(quiet, moment))
                        .toList(),
                Due.by(moment));
    }

    private static List<TaskJson> those(List<Task> tasks, Predicate<Task> wanted) {
        return tasks.stream().filter(wanted).map(TaskJson::of).toList();
    }
}
