package dev.groundwork.api.interviews;

import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewFilter;
import jakarta.enterprise.context.ApplicationScoped;

/** Cuts pages out of the candidate's rounds. */
@ApplicationScoped
class InterviewPages {

    private final PlacedPages pages;

    InterviewPages(PlacedPages pages) {
        this.pages = pages;
    }

    PageJson<InterviewJson> cut(InterviewFilter filter, PageQuery query) {
        return pages.cut(
                filter.applicationId() == null ? "interviews" : "interviews of " + filter.applicationId(),
                query,
                (after, limit) -> Interview.page(filter, after, limit),
                Interview::place,
                InterviewJson::ofEach,
                () -> Interview.count(filter));
    }
}
