package dev.groundwork.web.today;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskKind;
import dev.groundwork.domain.today.Glance;
import dev.groundwork.domain.today.Quiet;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import dev.groundwork.web.tasks.TaskRow;
import dev.groundwork.web.tasks.TaskRows;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/**
 * What to do today: the next round and what is due for it, what else is due, whom to ask again, what has gone quiet. A few
 * statements, however much there is.
 */
@Path("/today")
@RolesAllowed(SignedIn.ROLE)
public class Today {

    private static final int DAYS_AHEAD = 7;
    private static final int MOST_TASKS = 150;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_CONTACTS = 20;
    private static final int MOST_QUIET = 8;
    private static final int MOST_RECENT = 6;

    /** After so many days of silence it is time to act. */
    private static final int TIME_TO_ACT = 2 * Quiet.PATIENCE;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(TodayView view);
    }

    private final CurrentCandidate currentCandidate;
    private final TaskRows rows;
    private final RoundReader rounds;
    private final ItemGroups groups;
    private final DueCount count;
    private final Html html;

    Today(
            CurrentCandidate currentCandidate,
            TaskRows rows,
            RoundReader rounds,
            ItemGroups groups,
            DueCount count,
            Html html) {
        this.currentCandidate = currentCandidate;
        this.rows = rows;
        this.rounds = rounds;
        this.groups = groups;
        this.count = count;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show() {
        return html.page(Templates.show(view(currentCandidate.moment())));
    }

    private TodayView view(Moment moment) {
        LocalDate today = moment.today();
        List<Task> tasks = Task.dueByOrDoneSince(today.plusDays(DAYS_AHEAD), moment.startOf(today), MOST_TASKS);
        Rounds present = rounds.read();
        Glance glance = Glance.at(moment, MOST_QUIET, MOST_RECENT);
        glance.due().ifPresent(count::know);
        List<Task> due = tasks.stream().filter(task -> isDue(task, today)).toList();
        boolean hasFirst = present.next() == null && !due.isEmpty();
        List<Task> later = hasFirst ? due.subList(1, due.size()) : due;
        return new TodayView(
                present.next(),
                groups.of(present.next() == null ? null : present.next().row(), items(moment)),
                present.later(),
                present.past(),
                hasFirst ? rows.of(due.subList(0, 1)).get(0) : null,
                rows(later, task -> task.kind != TaskKind.FOLLOW_UP),
                rows(later, task -> task.kind == TaskKind.FOLLOW_UP),
                rows(tasks, task -> !task.isDone() && task.dueOn.isAfter(today)),
                rows(tasks, Task::isDone),
                Contact.touchDueBy(today, MOST_CONTACTS),
                glance.quiet().stream().map(quiet -> row(quiet, moment)).toList(),
                glance.recent());
    }

    private static List<ChecklistItem> items(Moment moment) {
        LocalDate today = moment.today();
        return ChecklistItem.dueByOrDoneSince(
                moment, moment.startOf(today.plusDays(DAYS_AHEAD + 1)), moment.startOf(today), MOST_ITEMS);
    }

    private List<TaskRow> rows(List<Task> tasks, Predicate<Task> wanted) {
        return rows.of(tasks.stream().filter(wanted).toList());
    }

    private static boolean isDue(Task task, LocalDate today) {
        return !task.isDone() && !task.dueOn.isAfter(today);
    }

    private static TodayView.QuietRow row(Quiet quiet, Moment moment) {
        long days = ChronoUnit.DAYS.between(moment.dayOf(quiet.since()), moment.today());
        TodayTexts texts = MessageBundles.get(TodayTexts.class);
        String words = quiet.isOnHerSide() ? texts.quietOnMySide() : texts.waitingOnThem();
        return new TodayView.QuietRow(quiet.application(), words, days, days >= TIME_TO_ACT);
    }
}
