package dev.groundwork.web.checklists;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads from checklists what their lines say, counted in the candidate's days; templates say {@code cdi:checklists}. */
@Named("checklists")
@RequestScoped
public class ChecklistRows {

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    When when;

    /** The checklists of an application that have items, those of its rounds among them; in two statements. */
    public List<ChecklistView> of(JobApplication application) {
        return of(Checklist.of(application)).stream()
                .filter(view -> view.total() > 0 || view.checklist().template == null)
                .toList();
    }

    /** The checklists of a round; in two statements. */
    public List<ChecklistView> ofRound(Interview interview) {
        return of(Checklist.of(interview));
    }

    /** Checklists with their items, which are read in one statement. */
    public List<ChecklistView> of(List<Checklist> checklists) {
        Map<UUID, List<ChecklistItem>> items = ChecklistItem.ofEach(checklists);
        return checklists.stream()
                .map(checklist -> new ChecklistView(checklist, rows(items.getOrDefault(checklist.id, List.of()))))
                .toList();
    }

    /** A line for each. */
    public List<ItemRow> rows(List<ChecklistItem> items) {
        return items.stream().map(this::row).toList();
    }

    private ItemRow row(ChecklistItem item) {
        if (item.isDone()) {
            return ItemRow.of(item, when.ago(item.completedAt), "");
        }
        return item.dueAt == null ? ItemRow.of(item, "", "") : ItemRow.of(item, due(item), look(item));
    }

    private String due(ChecklistItem item) {
        LocalDate day = day(item);
        long days = daysUntil(day);
        if (days < 0) {
            return texts().late(-days);
        }
        String inDays = days <= 1 ? when.fromToday(day) : when.day(day);
        return item.isDueByDay() || item.dueAt.isBefore(item.createdAt)
                ? inDays
                : texts().dayAndTime(inDays, when.time(item.dueAt));
    }

    /** What a round at short notice asked for before it was known is late from then on only. */
    private LocalDate day(ChecklistItem item) {
        Instant due = item.dueAt.isBefore(item.createdAt) ? item.createdAt : item.dueAt;
        return currentCandidate.moment().dayOf(due);
    }

    private String look(ChecklistItem item) {
        long days = daysUntil(day(item));
        if (days < 0) {
            return "chip chip--late";
        }
        return days == 0 ? "chip chip--time" : "";
    }

    private long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(currentCandidate.moment().today(), day);
    }

    private static ChecklistTexts texts() {
        return MessageBundles.get(ChecklistTexts.class);
    }
}
