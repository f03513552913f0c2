package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.ApplicationSort;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Queries for the applications of a list, over the aliases a (application), c (its company) and s (its stage). */
final class ApplicationRows {

    private static final int CHUNK = 1000;

    private static final String JOINS = " join company c on (c.candidate_id, c.id) = (a.candidate_id, a.company_id)"
            + " join stage s on (s.candidate_id, s.id) = (a.candidate_id, a.stage_id)";

    private ApplicationRows() {}

    /** The order in which a file that is read back makes the same applications in the same order. */
    static ApplicationList inOrderOfCreation(ApplicationFilter filter) {
        return new ApplicationList(filter, ApplicationSort.CREATED_AT, false);
    }

    /**
     * Hands over the queries that together give the list: one for everything, otherwise one for every thousand
     * applications that pass the filter.
     *
     * @param cells what is selected
     */
    static void queries(ApplicationList list, String cells, Consumer<String> copy) {
        if (list.equals(inOrderOfCreation(ApplicationFilter.all()))) {
            copy.accept("select " + cells + " from job_application a" + JOINS
                    + " where a.binned_at is null order by a.created_at, a.id");
        } else {
            list.forEachId(CHUNK, ids -> copy.accept(query(cells, ids)));
        }
    }

    private static String query(String cells, List<UUID> ids) {
        String array = ids.stream().map(UUID::toString).collect(Collectors.joining(",", "'{", "}'::uuid[]"));
        return "select " + cells + " from unnest(" + array + ") with ordinality wanted (id, place)"
                + " join job_application a on a.id = wanted.id" + JOINS + " order by wanted.place";
    }
}
