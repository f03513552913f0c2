package dev.groundwork.deploy.observability;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.LongStream;

/** Counts answers by how long they took, so that percentiles can be told over all replicas. */
@Singleton
public class LatencyBuckets implements MeterFilter {

    private static final String REQUESTS = "http.server.requests";

    private static final double[] NANOSECONDS = LongStream.of(25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 30_000)
            .mapToDouble(milliseconds -> Duration.ofMillis(milliseconds).toNanos())
            .toArray();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals(REQUESTS)
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(NANOSECONDS)
                        .build()
                        .merge(config)
                : config;
    }
}
