package dev.groundwork.web.search;

import dev.groundwork.domain.search.SearchHit;
import java.util.List;

/**
 * Something that was found, and where its page is.
 *
 * @param path of the page to go to; a note stands on the page of what it is about
 */
public record Found(SearchHit hit, String path) {

    static List<Found> of(List<SearchHit> hits) {
        return hits.stream().map(hit -> new Found(hit, path(hit))).toList();
    }

    private static String path(SearchHit hit) {
        return switch (hit.subjectType()) {
            case APPLICATION, NOTE -> "/applications/" + hit.subjectId();
            case COMPANY -> "/companies/" + hit.subjectId();
            case CONTACT -> "/contacts/" + hit.subjectId();
            case DOCUMENT -> "/documents/" + hit.subjectId();
            case QUESTION -> "/preparation/questions/" + hit.subjectId();
            case STORY -> "/preparation/stories/" + hit.subjectId();
        };
    }
}
