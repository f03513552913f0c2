package dev.groundwork.api.checklists;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.checklists.ChecklistItem;
import java.time.Instant;
import java.util.UUID;

/** One thing to do. */
public record ChecklistItemJson(
        UUID id,
        int version,
        UUID checklistId,
        String title,
        String why,
        String competency,
        Instant dueAt,
        Instant completedAt,
        int position,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** As it is in the database now. */
    public static ChecklistItemJson of(ChecklistItem item) {
        return new ChecklistItemJson(
                item.id,
                item.version,
                item.checklist.id,
                item.title,
                item.why,
                item.competency,
                item.dueAt,
                item.completedAt,
                item.position,
                item.createdAt,
                item.updatedAt);
    }
}
