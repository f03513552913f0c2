package dev.groundwork.domain.insights;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.guides.CareerPath;
import dev.groundwork.domain.guides.Guide;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the pipeline leads: how applications spread over the career paths they build toward. One that builds toward
 * several counts with each.
 *
 * @param paths those with the most applications first
 */
public record PathSpread(List<Path> paths) implements Figure {

    /**
     * The applications that build toward one path.
     *
     * @param slug null for those that name none
     * @param name what a guide calls it; the slug where no guide knows it
     * @param open how many have not ended
     * @param applications how many there are in all
     */
    public record Path(String slug, String name, long open, long applications) {}

    private static final String PATHS = """
            select path, count(*) as applications, count(*) filter (where c.outcome is null) as open
            from chosen c left join unnest(c.career_paths) path on true
            group by path
            order by applications desc, path nulls last
            """;

    /** Spreads the applications of a filter, in two statements. */
    public static PathSpread of(InsightFilter filter, Moment moment) {
        Map<String, String> names = Guide.all().stream()
                .flatMap(guide -> guide.content().careerPaths().stream())
                .collect(Collectors.toMap(CareerPath::slug, CareerPath::name, (first, second) -> first));
        return new PathSpread(new ChosenApplications(filter, moment)
                .select(PATHS).stream()
                        .map(row -> {
                            String slug = row.get("path", String.class);
                            return new Path(
                                    slug,
                                    slug == null ? null : names.getOrDefault(slug, slug),
                                    ChosenApplications.number(row, "open"),
                                    ChosenApplications.number(row, "applications"));
                        })
                        .toList());
    }

    @Override
    public List<String> columns() {
        return List.of("path", "name", "open", "applications");
    }

    @Override
    public List<List<Object>> rows() {
        return paths.stream()
                .map(path -> Arrays.<Object>asList(path.slug(), path.name(), path.open(), path.applications()))
                .toList();
    }
}
