package dev.groundwork.api.insights;

import dev.groundwork.domain.insights.PathSpread;
import java.util.List;

/** How applications spread over the career paths they build toward; the most frequent first. */
public record PathsJson(List<PathJson> items) implements FigureJson {

    /**
     * The applications that build toward a path.
     *
     * @param path its slug; null for those that name none
     * @param name what a guide calls it
     * @param open how many have not ended
     * @param applications how many there are in all
     */
    public record PathJson(String path, String name, long open, long applications) {}

    static PathsJson of(PathSpread spread) {
        return new PathsJson(spread.paths().stream()
                .map(path -> new PathJson(path.slug(), path.name(), path.open(), path.applications()))
                .toList());
    }
}
