package dev.groundwork.api.checklists;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Things to do before a date, made from a guide's template or the candidate's own. */
public record ChecklistJson(
        UUID id,
        int version,
        UUID applicationId,
        UUID interviewId,
        String guide,
        String template,
        String title,
        List<ChecklistItemJson> items,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static ChecklistJson of(Checklist checklist) {
        return of(List.of(checklist)).get(0);
    }

    /** The items of all of them are read in one statement. */
    static List<ChecklistJson> of(List<Checklist> checklists) {
        Map<UUID, List<ChecklistItem>> items = ChecklistItem.ofEach(checklists);
        return checklists.stream()
                .map(checklist -> of(checklist, items.getOrDefault(checklist.id, List.of())))
                .toList();
    }

    private static ChecklistJson of(Checklist checklist, List<ChecklistItem> items) {
        return new ChecklistJson(
                checklist.id,
                checklist.version,
                checklist.application == null ? null : checklist.application.id,
                checklist.interview == null ? null : checklist.interview.id,
                checklist.guide,
                checklist.template,
                checklist.title,
                items.stream().map(ChecklistItemJson::of).toList(),
                checklist.createdAt,
                checklist.updatedAt);
    }
}
