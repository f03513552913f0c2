package dev.groundwork.web.checklists;

import dev.groundwork.domain.checklists.Checklist;
import java.util.List;

/**
 * A checklist with its items.
 *
 * @param checklist the list
 * @param items its lines in order
 */
public record ChecklistView(Checklist checklist, List<ItemRow> items) {

    /** How many of its items are done. */
    public long done() {
        return items.stream().filter(ItemRow::isDone).count();
    }

    /** How many items it has. */
    public long total() {
        return items.size();
    }

    /** Whether there is something left to do. */
    public boolean isOpen() {
        return done() < total();
    }

    /** The address of its page. */
    public String path() {
        return Checklists.path(checklist.id);
    }
}
