package dev.groundwork.domain.pipeline;

import java.util.Map;

/**
 * How many applications are open and how many have ended how. A number above {@link Overview#MOST_COUNTED} says only that
 * there are more.
 *
 * @param open that many are open
 * @param ended how many ended in each way, in the order of the outcomes; ways that did not occur are left out
 */
public record OutcomeTally(long open, Map<Outcome, Long> ended) {

    /** How many have ended in all. */
    public long endedInAll() {
        return ended.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many there are of those that a filter wants, by what it says about their outcome. */
    public long of(boolean wantsOpen, Iterable<Outcome> outcomes) {
        long count = wantsOpen ? open : 0;
        for (Outcome outcome : outcomes) {
            count += ended.getOrDefault(outcome, 0L);
        }
        return count;
    }
}
