package dev.groundwork.deploy.observability;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves nothing in the label of a path that could name somebody or something: a request that is refused before it is
 * matched to an endpoint comes with the path that it was sent to, ids and secrets of calendars included.
 */
@Singleton
public class AnonymousPaths implements MeterFilter {

    private static final String LABEL = "uri";
    private static final String ANYTHING = "{}";

    /** Words of our own addresses, such as {@code stage-changes}, {@code v1} or {@code applications.csv}, and templates. */
    private static final Pattern HARMLESS =
            Pattern.compile("[a-z]{2,24}(-[a-z]{1,24}){0,4}(\\.[a-z]{2,6})?|v1|q|\\{[^/]*}");

    @Override
    public Meter.Id map(Meter.Id id) {
        String path = id.getTag(LABEL);
        if (path == null || !path.startsWith("/")) {
            return id;
        }
        List<Tag> tags = id.getTags().stream()
                .map(tag -> tag.getKey().equals(LABEL) ? Tag.of(LABEL, anonymous(path)) : tag)
                .toList();
        return id.replaceTags(tags);
    }

    static String anonymous(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> segment.isEmpty() || HARMLESS.matcher(segment).matches() ? segment : ANYTHING)
                .collect(Collectors.joining("/"));
    }
}
