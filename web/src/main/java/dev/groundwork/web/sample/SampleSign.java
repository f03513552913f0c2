package dev.groundwork.web.sample;

import dev.groundwork.domain.sample.SampleSearch;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Says on pages that a sample is among what they show; templates say {@code cdi:sampleSign}. */
@Named("sampleSign")
@Singleton
public class SampleSign {

    /** Whether the candidate has the sample search. One statement. */
    public boolean isThere() {
        return SampleSearch.isThere();
    }
}
