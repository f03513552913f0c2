package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.OwnRows;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/**
 * The candidate's applications that pass a filter, in an order.
 *
 * @param filter which
 * @param sort by what
 * @param descending the greatest first
 */
public record ApplicationList(ApplicationFilter filter, ApplicationSort sort, boolean descending) {

    private static final int CHUNK = 500;

    /**
     * Every application has a company and a stage; they are joined as if it might not, so that PostgreSQL goes along an index
     * in the list's order instead of asking stage by stage and sorting.
     */
    private static final String PAGE = """
            select a, (select array_agg(t.name) within group (order by t.nameKey)
                       from Tagging g join g.tag t on t.candidateId = :candidate
                       where g.candidateId = :candidate and g.application.id = a.id)
            from JobApplication a left join fetch a.company c left join fetch a.stage s
            where %s%s limit %d
            """;

    /**
     * An application with its tags, read together with those of its neighbours.
     *
     * @param application with its company and its stage
     * @param tags the names of its tags, in order
     */
    public record Item(JobApplication application, List<String> tags) {

        /** What the candidate wrote down about it. */
        public ApplicationDetails details() {
            return application.details(tags);
        }
    }

    /**
     * A place in the list, between two applications. It stays valid while rows come and go.
     *
     * @param value the sort value of the application before it, as text
     * @param id that application's id
     */
    public record Position(String value, UUID id) {}

    /**
     * A part of the list, in one statement whatever its size. The limit stands in the statement, not among its values, so
     * that PostgreSQL reads in the list's order from an index instead of sorting everything.
     *
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.DateTimeException when the position is not of this order
     * @throws NumberFormatException when the position is not of this order
     */
    public List<Item> page(Position after, int limit) {
        ApplicationConditions conditions = new ApplicationConditions(filter);
        if (after != null) {
            conditions.after(after, sort, descending);
        }
        return OwnRows.of(Tuple.class, PAGE.formatted(conditions.hql(), order(), limit))
                .with(conditions.values())
                .stream()
                .map(row -> item(row.get(0, JobApplication.class), row.get(1, String[].class)))
                .toList();
    }

    /** How many there are in all. */
    public long count() {
        ApplicationConditions conditions = new ApplicationConditions(filter);
        return OwnRows.of(Long.class, "select count(a) from " + conditions.from() + " where " + conditions.hql())
                .with(conditions.values())
                .single();
    }

    /**
     * Hands over every application of the list as PostgreSQL sees it at one moment, in constant memory. Needs a
     * transaction, which the cursor lives in; what it hands over is detached.
     */
    public void forEach(Consumer<Item> consumer) {
        try (Stream<JobApplication> stream = everything("select a", "join fetch", JobApplication.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, CHUNK)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultStream()) {
            Iterator<JobApplication> all = stream.iterator();
            while (all.hasNext()) {
                List<JobApplication> chunk = new ArrayList<>(CHUNK);
                while (all.hasNext() && chunk.size() < CHUNK) {
                    chunk.add(all.next());
                }
                withTags(chunk).forEach(consumer);
                entityManager().clear();
            }
        }
    }

    /**
     * Hands over the ids of the list's applications in its order, some at a time, in constant memory. Needs a
     * transaction, which the cursor lives in.
     */
    public void forEachId(int atATime, Consumer<List<UUID>> consumer) {
        try (Stream<UUID> stream = everything("select a.id", "join", UUID.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, atATime)
                .getResultStream()) {
            Iterator<UUID> all = stream.iterator();
            while (all.hasNext()) {
                List<UUID> chunk = new ArrayList<>(atATime);
                while (all.hasNext() && chunk.size() < atATime) {
                    chunk.add(all.next());
                }
                consumer.accept(chunk);
            }
        }
    }

    /** The place behind an application. */
    public Position positionAfter(JobApplication application) {
        return new Position(sort.valueOf(application, descending), application.id);
    }

    private <T> TypedQuery<T> everything(String select, String join, Class<T> type) {
        ApplicationConditions conditions = new ApplicationConditions(filter);
        return conditions.bind(entityManager()
                .createQuery(
                        "%1$s from JobApplication a %2$s a.company c %2$s a.stage s where %3$s%4$s"
                                .formatted(select, join, conditions.hql(), order()),
                        type));
    }

    private String order() {
        String direction = descending ? " desc" : " asc";
        return " order by " + sort.expression(descending) + direction + ", a.id" + direction;
    }

    private static Item item(JobApplication application, String[] tags) {
        return new Item(application, tags == null ? List.of() : List.of(tags));
    }

    private static List<Item> withTags(List<JobApplication> applications) {
        if (applications.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<String>> tags = Tagging.namesOn(
                applications.stream().map(application -> application.id).toList());
        return applications.stream()
                .map(application -> new Item(application, tags.getOrDefault(application.id, List.of())))
                .toList();
    }

    private static EntityManager entityManager() {
        return Panache.getEntityManager();
    }
}
