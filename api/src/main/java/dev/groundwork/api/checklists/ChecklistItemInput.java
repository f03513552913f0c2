package dev.groundwork.api.checklists;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.checklists.ItemDetails;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes down about a thing to do.
 *
 * @param checklistId the list it is on; it stays there
 * @param position its place from 0; at the end when left out
 */
@InputOf(ChecklistItemJson.class)
public record ChecklistItemInput(
        UUID checklistId,
        @Schema(required = true, maxLength = 500) String title,
        String why,
        @Schema(description = "The slug of a competency") String competency,
        Instant dueAt,

        @Schema(description = "When it was done; setting it does it, null opens it again")
        Instant completedAt,

        @Schema(minimum = "0") Integer position) {

    static ChecklistItemInput of(ChecklistItem item) {
        return new ChecklistItemInput(
                item.checklist.id, item.title, item.why, item.competency, item.dueAt, item.completedAt, item.position);
    }

    /** Adds it to the list that it names. */
    ChecklistItem add(Moment moment) {
        if (checklistId == null) {
            throw new InvalidInput("checklistId", "must not be null");
        }
        return addTo(Checklist.require(checklistId), moment);
    }

    /** Adds it to a list. */
    ChecklistItem addTo(Checklist checklist, Moment moment) {
        if (checklistId != null && !checklistId.equals(checklist.id)) {
            throw new InvalidInput("checklistId", "must be the checklist it is sent with, or be left out");
        }
        ChecklistItem item = ChecklistItem.create(checklist, details(), moment);
        complete(item, moment);
        return item;
    }

    /** Makes the item what is written here. */
    void changeTo(ChecklistItem item, Moment moment) {
        if (!item.checklist.id.equals(checklistId)) {
            throw new InvalidInput("checklistId", "must stay the same");
        }
        item.change(details(), moment);
        if (completedAt == null) {
            item.reopen(moment);
        }
        complete(item, moment);
    }

    private void complete(ChecklistItem item, Moment moment) {
        if (completedAt != null) {
            item.complete(completedAt, moment);
        }
    }

    private ItemDetails details() {
        return new ItemDetails(title, why, competency, dueAt, position);
    }
}
