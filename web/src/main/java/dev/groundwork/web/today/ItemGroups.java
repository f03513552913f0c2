package dev.groundwork.web.today;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.web.application.Applications;
import dev.groundwork.web.checklists.ChecklistRows;
import dev.groundwork.web.checklists.Checklists;
import dev.groundwork.web.interviews.InterviewRow;
import dev.groundwork.web.interviews.InterviewRows;
import dev.groundwork.web.interviews.Interviews;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the items of checklists together by what they are for: rounds by their start, then applications, then other lists. */
@RequestScoped
class ItemGroups {

    /** How many items of the next days stand behind what is due for the next round. */
    private static final int NEXT_SHOWN = 3;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    ChecklistRows rows;

    @Inject
    InterviewRows interviewRows;

    /**
     * The groups that have something due or done today. The next round has one first of all, whatever is in it.
     *
     * @param next the next round; null when there is none
     * @param items due, coming and done today, in this order
     */
    List<ItemGroup> of(InterviewRow next, List<ChecklistItem> items) {
        Map<UUID, List<ChecklistItem>> parts = new LinkedHashMap<>();
        if (next != null) {
            parts.put(next.getId(), new ArrayList<>());
        }
        items.stream().sorted(Comparator.comparing(ItemGroups::place)).forEach(item -> parts.computeIfAbsent(
                        subject(item), id -> new ArrayList<>())
                .add(item));
        List<ItemGroup> groups = new ArrayList<>();
        parts.forEach((id, part) -> {
            boolean isNext = next != null && next.getId().equals(id);
            ItemGroup group = isNext ? ofNext(next, part) : ofOther(part.get(0).checklist, part);
            if (isNext || !group.due().isEmpty()) {
                groups.add(group);
            }
        });
        return groups;
    }

    private ItemGroup ofNext(InterviewRow next, List<ChecklistItem> items) {
        List<ChecklistItem> coming =
                items.stream().filter(item -> !isNow(item)).limit(NEXT_SHOWN).toList();
        return new ItemGroup(
                texts().forIt(), next.getPath(), texts().allForIt(), rows.rows(now(items)), rows.rows(coming));
    }

    private ItemGroup ofOther(Checklist checklist, List<ChecklistItem> items) {
        return new ItemGroup(title(checklist), path(checklist), texts().open(), rows.rows(now(items)), List.of());
    }

    private List<ChecklistItem> now(List<ChecklistItem> items) {
        return items.stream().filter(this::isNow).toList();
    }

    private boolean isNow(ChecklistItem item) {
        Moment moment = currentCandidate.moment();
        return item.isDone()
                || item.dueAt.isBefore(moment.startOf(moment.today().plusDays(1)));
    }

    private String title(Checklist checklist) {
        Interview interview = checklist.interview;
        if (interview != null) {
            InterviewRow row = interviewRows.of(interview, List.of());
            return texts().forRound(row.name(), checklist.application.company.name, row.when());
        }
        return checklist.application == null
                ? checklist.title
                : texts().forApplication(checklist.title, checklist.application.company.name);
    }

    private static String path(Checklist checklist) {
        if (checklist.interview != null) {
            return Interviews.path(checklist.interview.id);
        }
        return checklist.application == null
                ? Checklists.path(checklist.id)
                : Applications.path(checklist.application.id);
    }

    private static UUID subject(ChecklistItem item) {
        Checklist checklist = item.checklist;
        if (checklist.interview != null) {
            return checklist.interview.id;
        }
        return checklist.application == null ? checklist.id : checklist.application.id;
    }

    /** Rounds by their start, then everything else; the sort is stable. */
    private static Instant place(ChecklistItem item) {
        return item.checklist.interview == null ? Instant.MAX : item.checklist.interview.startsAt;
    }

    private static TodayTexts texts() {
        return MessageBundles.get(TodayTexts.class);
    }
}
