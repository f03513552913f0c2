package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The candidate's applications by stage, and what stands around them. Three statements, however much there is.
 *
 * @param columns one for each stage, in their order
 * @param overview how many are open and have ended, and what is due
 */
public record Board(List<Column> columns, Overview overview) {

    /**
     * The newest applications of a stage.
     *
     * @param stage the stage
     * @param cards the ones that entered it last first
     * @param total how many are in it, shown or not; above {@link Overview#MOST_COUNTED} only that there are more
     */
    public record Column(Stage stage, List<Card> cards, long total) {}

    /**
     * As many of each stage as there may be in all, then the first of each, the second of each and so on. How many there
     * may be stands in the statement, not among its values, so that PostgreSQL plans for few.
     */
    private static final String NEWEST_OF_EACH_STAGE = """
            select r.id, stage.id, r.companyId, r.role, r.enteredAt, r.followUpOn, r.deadline, r.outcome
            from Stage stage join lateral (
              select a.id as id, a.company.id as companyId, a.role as role, a.stageEnteredAt as enteredAt,
                     a.followUpOn as followUpOn, a.deadline as deadline, a.outcome as outcome,
                     row_number() over (order by a.stageEnteredAt desc, a.id desc) as place
              from %1$s
              where a.stage = stage and %2$s
              order by a.stageEnteredAt desc, a.id desc limit %3$d) r
            where stage.candidateId = :candidate
            order by r.place, stage.id limit %3$d
            """;

    /**
     * Reads the board.
     *
     * @param filter which applications have a card; the tally counts those that differ in their outcome only, too
     * @param moment on whose day something is due, and after which a round is still to come
     * @param cards show at most this many: the newest of each stage, and of no stage more than of another that has more
     */
    public static Board read(ApplicationFilter filter, Moment moment, int cards) {
        Overview overview = Overview.of(filter, moment);
        List<Newest> newest = newestOfEachStage(filter, cards);
        CardParts parts = CardParts.read(
                newest.stream().map(Newest::id).toList(), newest.stream().map(Newest::company), moment.now());
        Map<UUID, List<Card>> shown = newest.stream()
                .collect(Collectors.groupingBy(
                        Newest::stage, Collectors.mapping(row -> row.card(parts), Collectors.toList())));
        List<Column> columns = overview.counts().entrySet().stream()
                .map(entry ->
                        new Column(entry.getKey(), shown.getOrDefault(entry.getKey().id, List.of()), entry.getValue()))
                .toList();
        return new Board(columns, overview);
    }

    /** How many are open and have ended. */
    public OutcomeTally tally() {
        return overview.tally();
    }

    /** Whether there is nothing on it at all, ended or open. */
    public boolean isEmpty() {
        return tally().open() == 0 && tally().ended().isEmpty();
    }

    private static List<Newest> newestOfEachStage(ApplicationFilter filter, int limit) {
        ApplicationConditions conditions = new ApplicationConditions(filter);
        return OwnRows.of(Newest.class, NEWEST_OF_EACH_STAGE.formatted(conditions.from(), conditions.hql(), limit))
                .with(conditions.values())
                .list();
    }

    private record Newest(
            UUID id,
            UUID stage,
            UUID company,
            String role,
            Instant stageEnteredAt,
            LocalDate followUpOn,
            LocalDate deadline,
            Outcome outcome) {

        Card card(CardParts parts) {
            return new Card(
                    id,
                    parts.companies().get(company),
                    role,
                    stageEnteredAt,
                    parts.rounds().get(id),
                    followUpOn,
                    deadline,
                    outcome,
                    parts.tags().getOrDefault(id, List.of()));
        }
    }
}
