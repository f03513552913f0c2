package dev.groundwork.domain.today;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;

/** How much waits to be done by a day. The number falls only by doing: by completing a task or being in touch. */
public final class Due {

    /** The number as an HQL expression with the parameter {@code day}, for a statement that reads more. */
    public static final String HQL = "((select count(t) from Task t left join t.application a"
            + " where t.completedAt is null and t.dueOn <= :day"
            + " and (t.application is null or a.binnedAt is null))"
            + " + (select count(c) from Contact c where c.nextTouchOn <= :day))";

    private Due() {}

    /** Open tasks due by the day, and contacts to be in touch with by then; one statement. */
    public static long by(LocalDate day) {
        return Panache.getEntityManager()
                .createQuery("select " + HQL, Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }
}
