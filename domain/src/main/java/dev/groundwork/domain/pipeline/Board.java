package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/**
 * The candidate's open applications by stage, and how many have ended how; archived ones are left out. Three
 * statements, however much there is.
 *
 * @param columns one for each stage, in their order
 * @param ended how many ended in each way; ways that did not occur are left out
 */
public record Board(List<Column> columns, Map<Outcome, Long> ended) {

    /**
     * The newest applications of a stage.
     *
     * @param stage the stage
     * @param cards the ones that entered it last first
     * @param total how many are in it, shown or not
     */
    public record Column(Stage stage, List<Card> cards, long total) {}

    private static final String NEWEST_OF_EACH_STAGE = """
            select a.id, a.stage_id, c.name as company, a.role, a.stage_entered_at, a.follow_up_on, a.deadline,
                   a.total, tags.names
            from (select *,
                         row_number() over (partition by stage_id order by stage_entered_at desc, id desc) as place,
                         count(*) over (partition by stage_id) as total
                  from job_application
                  where candidate_id = :candidate and outcome is null and archived_at is null and binned_at is null) a
            join company c on c.candidate_id = a.candidate_id and c.id = a.company_id
            cross join lateral (
              select coalesce(array_agg(t.name order by t.name_key), '{}') as names
              from tagging g join tag t on t.candidate_id = g.candidate_id and t.id = g.tag_id
              where g.candidate_id = a.candidate_id and g.application_id = a.id) tags
            where a.place <= :limit
            order by a.stage_id, a.place
            """;

    /**
     * Reads the board.
     *
     * @param cardsPerStage show at most this many of a stage
     */
    public static Board read(int cardsPerStage) {
        Map<UUID, List<Tuple>> rows = newestOfEachStage(cardsPerStage).stream()
                .collect(Collectors.groupingBy(row -> row.get("stage_id", UUID.class)));
        List<Column> columns = Stage.inOrder().stream()
                .map(stage -> column(stage, rows.getOrDefault(stage.id, List.of())))
                .toList();
        return new Board(columns, endedByOutcome());
    }

    /** How many applications are open. */
    public long open() {
        return columns.stream().mapToLong(Column::total).sum();
    }

    /** Whether there is nothing on it at all, ended or open. */
    public boolean isEmpty() {
        return open() == 0 && ended.isEmpty();
    }

    @SuppressWarnings("unchecked") // a native query's result type is not known to the compiler
    private static List<Tuple> newestOfEachStage(int limit) {
        return Panache.getEntityManager()
                .createNativeQuery(NEWEST_OF_EACH_STAGE, Tuple.class)
                .unwrap(NativeQuery.class)
                .addScalar("id", UUID.class)
                .addScalar("stage_id", UUID.class)
                .addScalar("company", String.class)
                .addScalar("role", String.class)
                .addScalar("stage_entered_at", Instant.class)
                .addScalar("follow_up_on", LocalDate.class)
                .addScalar("deadline", LocalDate.class)
                .addScalar("total", Long.class)
                .addScalar("names", String[].class)
                .setParameter("candidate", CurrentCandidate.ofRequest())
                .setParameter("limit", limit)
                .getResultList();
    }

    private static Column column(Stage stage, List<Tuple> rows) {
        return new Column(
                stage,
                rows.stream().map(Board::card).toList(),
                rows.isEmpty() ? 0 : rows.get(0).get("total", Long.class));
    }

    private static Card card(Tuple row) {
        return new Card(
                row.get("id", UUID.class),
                row.get("company", String.class),
                row.get("role", String.class),
                row.get("stage_entered_at", Instant.class),
                row.get("follow_up_on", LocalDate.class),
                row.get("deadline", LocalDate.class),
                List.of(row.get("names", String[].class)));
    }

    private static Map<Outcome, Long> endedByOutcome() {
        Map<Outcome, Long> ended = new EnumMap<>(Outcome.class);
        Panache.getEntityManager()
                .createQuery(
                        "select a.outcome, count(a) from JobApplication a"
                                + " where a.outcome is not null and a.archivedAt is null and a.binnedAt is null group by a.outcome",
                        Tuple.class)
                .getResultList()
                .forEach(row -> ended.put(row.get(0, Outcome.class), row.get(1, Long.class)));
        return ended;
    }
}
