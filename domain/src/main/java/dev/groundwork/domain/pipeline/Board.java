package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Moment;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The candidate's applications by stage, and what stands around them. Two statements, however much there is.
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
     * @param total how many are in it, shown or not
     */
    public record Column(Stage stage, List<Card> cards, long total) {}

    private static final String NEWEST_OF_EACH_STAGE = """
            select r.id as id, r.stageId as stageId, r.company as company, r.role as role, r.enteredAt as enteredAt,
                   r.followUpOn as followUpOn, r.deadline as deadline, r.outcome as outcome, r.total as total,
                   (select min(i.startsAt) from Interview i
                    where i.application.id = r.id and i.outcome = SCHEDULED and i.endsAt > :now) as nextRoundAt,
                   (select array_agg(t.name) within group (order by t.nameKey)
                    from Tagging g join g.tag t where g.application.id = r.id) as tags
            from (select a.id as id, s.id as stageId, c.name as company, a.role as role, a.stageEnteredAt as enteredAt,
                         a.followUpOn as followUpOn, a.deadline as deadline, a.outcome as outcome,
                         row_number() over (partition by s.id order by a.stageEnteredAt desc, a.id desc) as place,
                         count(*) over (partition by s.id) as total
                  from JobApplication a join a.company c join a.stage s
                  where %s) r
            order by r.place, r.stageId
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
        Map<UUID, List<Tuple>> rows = newestOfEachStage(filter, moment, cards).stream()
                .collect(Collectors.groupingBy(row -> row.get("stageId", UUID.class)));
        List<Column> columns = overview.stages().stream()
                .map(stage -> column(stage, rows.getOrDefault(stage.id, List.of())))
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

    private static List<Tuple> newestOfEachStage(ApplicationFilter filter, Moment moment, int limit) {
        ApplicationConditions conditions = new ApplicationConditions(filter);
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(NEWEST_OF_EACH_STAGE.formatted(conditions.hql()), Tuple.class))
                .setParameter("now", moment.now())
                .setMaxResults(limit)
                .getResultList();
    }

    private static Column column(Stage stage, List<Tuple> rows) {
        return new Column(
                stage,
                rows.stream().map(Board::card).toList(),
                rows.isEmpty() ? 0 : rows.get(0).get("total", Long.class));
    }

    private static Card card(Tuple row) {
        String[] tags = row.get("tags", String[].class);
        return new Card(
                row.get("id", UUID.class),
                row.get("company", String.class),
                row.get("role", String.class),
                row.get("enteredAt", Instant.class),
                row.get("nextRoundAt", Instant.class),
                row.get("followUpOn", LocalDate.class),
                row.get("deadline", LocalDate.class),
                row.get("outcome", Outcome.class),
                tags == null ? List.of() : List.of(tags));
    }
}
