package dev.groundwork.web.list;

import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.Outcome;
import java.util.List;

/**
 * A part of a list of applications as its page shows it.
 *
 * @param title what the list is
 * @param query which list it is, in an address; empty text for all applications
 * @param items the part
 * @param total how many there are in all
 * @param isBeginning whether the part is the first
 * @param next where the next part begins; empty text at the end
 */
public record ListView(
        String title, String query, List<ApplicationList.Item> items, long total, boolean isBeginning, String next) {

    /** Whether these are all applications. */
    public boolean isAll() {
        return query.isEmpty();
    }

    /** Whether these are the archived ones. */
    public boolean isArchive() {
        return query.equals("archived=true");
    }

    /** Whether these are the ones that ended like this. */
    public boolean isOf(Outcome outcome) {
        return query.equals("outcome=" + outcome);
    }

    /** The address of this list's beginning. */
    public String path() {
        return query.isEmpty() ? "/applications" : "/applications?" + query;
    }

    /** The address of the next part. */
    public String nextPath() {
        return "/applications?" + (query.isEmpty() ? "" : query + "&") + "after=" + next;
    }
}
