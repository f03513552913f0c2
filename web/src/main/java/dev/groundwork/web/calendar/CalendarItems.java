package dev.groundwork.web.calendar;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.calendar.Diary;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.web.application.Applications;
import dev.groundwork.web.interviews.InterviewRow;
import dev.groundwork.web.interviews.InterviewRows;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads from the candidate's diary what stands on its days. */
@RequestScoped
public class CalendarItems {

    private static final String ROUND = "round";
    private static final String DEADLINE = "deadline";
    private static final String FOLLOW_UP = "follow-up";

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    InterviewRows interviewRows;

    @Inject
    When when;

    /** What there is by its day: first what is of the whole day, then the rounds by their start. Called off ones are not there. */
    Map<LocalDate, List<CalendarItem>> of(Diary diary) {
        Map<LocalDate, List<CalendarItem>> items = new TreeMap<>();
        diary.deadlines().forEach(application -> add(items, application.deadline, deadline(application)));
        diary.followUps().forEach(task -> add(items, task.dueOn, followUp(task)));
        List<Interview> rounds = diary.interviews().stream()
                .filter(interview -> !interview.isCancelled())
                .toList();
        interviewRows.of(rounds).forEach(row -> addRound(items, row));
        return items;
    }

    private void addRound(Map<LocalDate, List<CalendarItem>> items, InterviewRow row) {
        LocalDate begins = currentCandidate.moment().dayOf(row.interview().startsAt);
        LocalDate ends = currentCandidate.moment().dayOf(row.interview().endsAt.minusSeconds(1));
        add(items, begins, round(row, when.time(row.interview().startsAt)));
        if (!ends.equals(begins)) {
            add(items, ends, round(row, texts().until(when.time(row.interview().endsAt))));
        }
    }

    private static CalendarItem round(InterviewRow row, String time) {
        String detail = row.there().isEmpty() ? row.detail() : row.detail() + " · " + row.there();
        return new CalendarItem(
                ROUND, "", time, row.span(), row.name(), row.getApplication().company.name, detail, row.getPath());
    }

    private static CalendarItem deadline(JobApplication application) {
        return new CalendarItem(
                DEADLINE,
                texts().deadlineSign(),
                "",
                "",
                texts().deadline(),
                application.company.name,
                application.role,
                Applications.path(application.id));
    }

    private static CalendarItem followUp(Task task) {
        boolean alone = task.application == null;
        return new CalendarItem(
                FOLLOW_UP,
                texts().followUpSign(),
                "",
                "",
                task.title,
                alone ? "" : task.application.company.name,
                alone ? "" : task.application.role,
                alone ? "/tasks/" + task.id : Applications.path(task.application.id));
    }

    private static void add(Map<LocalDate, List<CalendarItem>> items, LocalDate day, CalendarItem item) {
        items.computeIfAbsent(day, none -> new ArrayList<>()).add(item);
    }

    private static CalendarTexts texts() {
        return MessageBundles.get(CalendarTexts.class);
    }
}
