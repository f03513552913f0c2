package dev.groundwork.domain;

import dev.groundwork.domain.account.CurrentCandidate;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/**
 * A query in HQL that itself binds every owned entity to {@code :candidate}, which has its value here. Hibernate keeps the
 * SQL of such a query, and would translate it anew each time while its own condition on the candidate is on: for what is
 * read with every page that is a third of the work. Row-level security holds either way.
 *
 * @param <T> what it reads
 */
public final class OwnRows<T> {

    private final Class<T> type;
    private final String hql;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private LockModeType lock = LockModeType.NONE;
    private int limit = Integer.MAX_VALUE;

    private OwnRows(Class<T> type, String hql) {
        this.type = type;
        this.hql = hql;
    }

    /** @param hql a query that names {@code :candidate} for each of its entities */
    public static <T> OwnRows<T> of(Class<T> type, String hql) {
        return new OwnRows<>(type, hql);
    }

    /** Gives a parameter its value. */
    public OwnRows<T> with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** Gives parameters their values. */
    public OwnRows<T> with(Map<String, ?> parameters) {
        values.putAll(parameters);
        return this;
    }

    /** Holds the rows until the transaction ends. */
    public OwnRows<T> locked() {
        lock = LockModeType.PESSIMISTIC_WRITE;
        return this;
    }

    /** Reads at most so many. */
    public OwnRows<T> atMost(int number) {
        limit = number;
        return this;
    }

    /** All of them. */
    public List<T> list() {
        return read(SelectionQuery::getResultList);
    }

    /** All of them, already read. */
    public Stream<T> stream() {
        return list().stream();
    }

    /** The first, if there is any. */
    public Optional<T> first() {
        return atMost(1).stream().findFirst();
    }

    /** The only one, which is always there. */
    public T single() {
        return read(SelectionQuery::getSingleResult);
    }

    private <R> R read(Function<SelectionQuery<T>, R> reading) {
        Session session = Panache.getEntityManager().unwrap(Session.class);
        return CurrentCandidate.withoutCondition(session, () -> {
            SelectionQuery<T> query = session.createSelectionQuery(hql, type)
                    .setParameter("candidate", CurrentCandidate.ofRequest().toString());
            values.forEach(query::setParameter);
            if (lock != LockModeType.NONE) {
                query.setLockMode(lock);
            }
            if (limit != Integer.MAX_VALUE) {
                query.setMaxResults(limit);
            }
            return reading.apply(query);
        });
    }
}
