package dev.groundwork.web.today;

import dev.groundwork.web.checklists.ItemRow;
import java.util.List;

/**
 * What is to be done for one round, for one application, or from a list of its own.
 *
 * @param title for what, in words
 * @param path the page of it
 * @param link what the link to that page says
 * @param due open items that are due, the longest due first, then what was done today
 * @param next what is open and due later, the next first; empty where there is enough to do
 */
public record ItemGroup(String title, String path, String link, List<ItemRow> due, List<ItemRow> next) {

    /** Whether neither now nor in the next days anything is to be done. */
    public boolean isEmpty() {
        return due.isEmpty() && next.isEmpty();
    }
}
