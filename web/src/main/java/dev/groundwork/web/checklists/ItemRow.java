package dev.groundwork.web.checklists;

import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistItem;
import java.util.UUID;

/**
 * An item of a checklist as a line of a list.
 *
 * @param what the deed, its first clause
 * @param how with what, for how long and when it is done: all that follows; empty text for none
 * @param why the reason; empty text for none
 * @param due when it is due or was done, in words; empty text for no time
 * @param look the class that gives lateness its colour; empty text for none
 * @param isDone whether it is done
 * @param checklist the list it is on
 */
public record ItemRow(
        UUID id, String what, String how, String why, String due, String look, boolean isDone, Checklist checklist) {

    static ItemRow of(ChecklistItem item, String due, String look) {
        Deed deed = Deed.of(item.title);
        return new ItemRow(
                item.id,
                deed.what(),
                deed.how(),
                item.why == null ? "" : item.why,
                due,
                look,
                item.isDone(),
                item.checklist);
    }

    /** The address that does it, or takes back that it was done. */
    public String path() {
        return ChecklistItems.path(id) + (isDone ? "/reopening" : "/completion");
    }
}
