package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.Names;
import java.time.Instant;

/**
 * Which sessions are meant. Null and blank mean that it does not matter.
 *
 * @param competency the slug of what was prepared
 * @param kind what they were
 * @param from only since this instant
 */
public record PracticeFilter(String competency, PracticeKind kind, Instant from) {

    public PracticeFilter {
        competency = Names.tidy(competency);
    }

    /** Every session. */
    public static PracticeFilter all() {
        return new PracticeFilter(null, null, null);
    }

    /** The same over the alias {@code p}. */
    Conditions conditions() {
        return new Conditions()
                .and("p.competency = :competency", "competency", competency)
                .and("p.kind = :kind", "kind", kind)
                .and("p.practisedAt >= :from", "from", from);
    }
}
