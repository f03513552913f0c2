package dev.groundwork.web.list;

import dev.groundwork.domain.pipeline.JobApplication;
import java.time.Instant;

/**
 * Applications that were deleted together, so that the next page can take them out of the bin again.
 *
 * @param at when, or null
 * @param count how many of them are in the bin
 */
public record Binned(Instant at, long count) {

    static final Binned NOTHING = new Binned(null, 0);

    static Binned at(Instant at) {
        return at == null ? NOTHING : new Binned(at, JobApplication.count("binnedAt", at));
    }

    /** Whether there is anything to take out again. */
    public boolean isSomething() {
        return count > 0;
    }
}
