package dev.groundwork.web.list;

import dev.groundwork.web.filter.Filters;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/**
 * What was done to many applications.
 *
 * @param notice what to say about it, or null when they were deleted
 * @param subject what the notice is about
 * @param count how many changed
 * @param binnedAt when they were deleted, or null
 */
record Changed(Notice notice, String subject, int count, Instant binnedAt) {

    /** Leads back to the table, which says what was done. */
    Response over(Html html, Filters filters) {
        return binnedAt == null
                ? html.seeOther(
                        filters.at(ApplicationLists.PATH),
                        notice,
                        subject.isEmpty() ? String.valueOf(count) : count + " · " + subject)
                : html.seeOther(filters.at(ApplicationLists.PATH, "binned", binnedAt));
    }
}
