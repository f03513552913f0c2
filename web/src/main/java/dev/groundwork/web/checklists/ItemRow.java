package dev.groundwork.web.checklists;

import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistItem;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final int FEWEST_LETTERS = 24;
    private static final Pattern CLAUSE_END = Pattern.compile("[.:;](?= )|(?= \\()");

    static ItemRow of(ChecklistItem item, String due, String look) {
        int end = endOfFirstClause(item.title);
        return new ItemRow(
                item.id,
                item.title.substring(0, end).replaceFirst("[:;]$", ""),
                item.title.substring(end).strip(),
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

    /** Behind the first mark that parts clauses and no lists, unless that leaves too little to know the deed by. */
    private static int endOfFirstClause(String text) {
        Matcher matcher = CLAUSE_END.matcher(text);
        return matcher.find(Math.min(FEWEST_LETTERS, text.length())) ? matcher.end() : text.length();
    }
}
