package dev.groundwork.domain.insights;

import dev.groundwork.domain.Moment;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What came of the applications that were sent, by where they came from or what went with them.
 *
 * @param by what they are compared by
 * @param groups those with the most applications first
 */
public record Sources(Grouping by, List<Group> groups) implements Figure {

    /**
     * The applications that have one thing in common.
     *
     * @param name the source, the file name of the résumé or the tag; null for those without any
     * @param revision which revision of the résumé; null where it is about something else
     * @param documentId the résumé; null where it is about something else
     * @param applications how many were sent
     * @param responses how many of them were answered
     * @param interviews how many of them came to an interview
     * @param offers how many of them came to an offer
     */
    public record Group(
            String name,
            Integer revision,
            UUID documentId,
            long applications,
            long responses,
            long interviews,
            long offers) {

        /** The name to be shown, a résumé's with its revision; null for those without any. */
        public String label() {
            return revision == null ? name : name + " (" + revision + ")";
        }

        /** How many of those sent were answered. */
        public Rate responseRate() {
            return new Rate(responses, applications);
        }

        /** How many of those sent came to an interview. */
        public Rate interviewRate() {
            return new Rate(interviews, applications);
        }

        /** How many of those sent came to an offer. */
        public Rate offerRate() {
            return new Rate(offers, applications);
        }
    }

    private static final String NOTHING = "cast(null as integer) as revision, cast(null as uuid) as resume_id";

    private static final String BY_SOURCE = "min(c.source) as name, " + NOTHING;

    private static final String BY_TAG = "min(t.name) as name, " + NOTHING;

    private static final String TAGS =
            " left join tagging g on g.candidate_id = c.candidate_id and g.application_id = c.id"
                    + " left join tag t on t.candidate_id = g.candidate_id and t.id = g.tag_id";

    private static final String BY_RESUME =
            "min(d.name) as name, min(d.revision) as revision, (array_agg(d.id))[1] as resume_id";

    private static final String RESUMES = " left join lateral (select d.id, d.name, d.revision from document_use u"
            + " join document d on d.candidate_id = u.candidate_id and d.id = u.document_id"
            + " where u.candidate_id = c.candidate_id and u.application_id = c.id and d.kind = 'RESUME' offset 0) d on true";

    private static final String SQL = """
            , sent as materialized (
              select c.candidate_id, c.id, c.source, c.outcome, c.furthest, %3$s is not null as met
              from chosen c where c.sent_on is not null
            )
            select %1$s,
              count(*) as applications,
              count(*) filter (where c.furthest > 2 or c.met or c.outcome in ('REJECTED', 'ACCEPTED', 'DECLINED')) as responses,
              count(*) filter (where c.furthest > 3 or c.met) as interviews,
              count(*) filter (where c.furthest > 4 or c.outcome in ('ACCEPTED', 'DECLINED')) as offers
            from sent c%2$s
            group by %4$s
            order by applications desc, name nulls last, revision, %4$s
            """;

    /** Compares the sent applications of a filter, in one statement. */
    public static Sources of(Grouping by, InsightFilter filter, Moment moment) {
        String query =
                switch (by) {
                    case SOURCE -> sql(BY_SOURCE, "", "lower(c.source)");
                    case RESUME -> sql(BY_RESUME, RESUMES, "d.id");
                    case TAG -> sql(BY_TAG, TAGS, "t.id");
                };
        return new Sources(
                by,
                new ChosenApplications(filter, moment)
                        .select(query).stream().map(Sources::group).toList());
    }

    @Override
    public List<String> columns() {
        return List.of(
                by.name().toLowerCase(Locale.ROOT),
                "applications",
                "responses",
                "interviews",
                "offers",
                "responseRate",
                "low",
                "high",
                "enough");
    }

    @Override
    public List<List<Object>> rows() {
        return groups.stream()
                .map(group -> Arrays.<Object>asList(
                        group.label(),
                        group.applications(),
                        group.responses(),
                        group.interviews(),
                        group.offers(),
                        group.responseRate().value(),
                        group.responseRate().low(),
                        group.responseRate().high(),
                        group.responseRate().enough()))
                .toList();
    }

    private static String sql(String columns, String joined, String group) {
        return SQL.formatted(columns, joined, ChosenApplications.ROUND_KNOWN_AT, group);
    }

    private static Group group(Tuple row) {
        return new Group(
                row.get("name", String.class),
                row.get("revision", Integer.class),
                row.get("resume_id", UUID.class),
                ChosenApplications.number(row, "applications"),
                ChosenApplications.number(row, "responses"),
                ChosenApplications.number(row, "interviews"),
                ChosenApplications.number(row, "offers"));
    }
}
