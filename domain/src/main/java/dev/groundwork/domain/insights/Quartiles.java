package dev.groundwork.domain.insights;

import jakarta.persistence.Tuple;

/**
 * How long something took.
 *
 * @param count how often it was seen
 * @param lower a quarter took at most as many days; null when it was never seen
 * @param median half took at most as many days; null when it was never seen
 * @param upper three quarters took at most as many days; null when it was never seen
 */
public record Quartiles(long count, Double lower, Double median, Double upper) {

    /** The four columns over the days {@code %s}, of the rows that a condition {@code %s} holds for. */
    static final String SQL = """
            count(*) filter (where %2$s) as seen,
            percentile_cont(0.25) within group (order by %1$s) filter (where %2$s) as lower,
            percentile_cont(0.5) within group (order by %1$s) filter (where %2$s) as median,
            percentile_cont(0.75) within group (order by %1$s) filter (where %2$s) as upper""";

    static Quartiles of(Tuple row) {
        return new Quartiles(
                ChosenApplications.number(row, "seen"),
                row.get("lower", Double.class),
                row.get("median", Double.class),
                row.get("upper", Double.class));
    }

    /** Whether it was seen so often that the quartiles say something. */
    public boolean enough() {
        return count >= Rate.ENOUGH;
    }
}
