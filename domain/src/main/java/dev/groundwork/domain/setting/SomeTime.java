package dev.groundwork.domain.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads how long something takes that takes some time. */
public class SomeTime implements Converter<Duration> {

    private static final long serialVersionUID = 1L;

    /** @throws IllegalArgumentException when it is no duration, or not longer than nothing */
    @Override
    public Duration convert(String value) {
        try {
            Duration duration = DurationConverter.parseDuration(value.strip());
            if (duration != null && !duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (IllegalArgumentException e) {
            // Said in the same words.
        }
        throw new IllegalArgumentException("allowed is a duration longer than nothing, such as PT12H or P7D");
    }
}
