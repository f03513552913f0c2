package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conditions;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which tasks are meant. Null means that it does not matter; those of applications in the bin never are.
 *
 * @param applicationId what they belong to
 * @param kind what they are for
 * @param open only those to be done, or only those that are done
 * @param dueFrom due on this day or later
 * @param dueTo due on this day or earlier
 */
public record TaskFilter(UUID applicationId, TaskKind kind, Boolean open, LocalDate dueFrom, LocalDate dueTo) {

    /** All tasks. */
    public static TaskFilter all() {
        return new TaskFilter(null, null, null, null, null);
    }

    /** What is to be done by a day: overdue and due. */
    public static TaskFilter dueBy(LocalDate day) {
        return new TaskFilter(null, null, true, null, day);
    }

    /** The same over the aliases {@code t} and {@code a} (application). */
    Conditions conditions() {
        Conditions conditions = new Conditions()
                .and("(t.application is null or a.binnedAt is null)")
                .and("t.application.id = :application", "application", applicationId)
                .and("t.kind = :kind", "kind", kind)
                .and("t.dueOn >= :dueFrom", "dueFrom", dueFrom)
                .and("t.dueOn <= :dueTo", "dueTo", dueTo);
        return open == null ? conditions : conditions.and(open ? "t.completedAt is null" : "t.completedAt is not null");
    }
}
