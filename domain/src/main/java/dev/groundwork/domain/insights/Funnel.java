package dev.groundwork.domain.insights;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.StageKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far applications got, whatever became of them afterwards.
 *
 * @param steps one for each kind of stage, in their order
 */
public record Funnel(List<Step> steps) implements Figure {

    /**
     * One kind of stage.
     *
     * @param count how many reached the kind or one beyond it
     */
    public record Step(StageKind kind, long count) {}

    private static final String BY_FURTHEST = "select furthest, count(*) as applications from chosen group by furthest";

    /** Counts the applications of a filter, in one statement. */
    public static Funnel of(InsightFilter filter, Moment moment) {
        Map<StageKind, Long> furthest = new EnumMap<>(StageKind.class);
        new ChosenApplications(filter, moment)
                .select(BY_FURTHEST)
                .forEach(row -> furthest.put(
                        StageKind.values()[(int) ChosenApplications.number(row, "furthest") - 1],
                        ChosenApplications.number(row, "applications")));
        List<Step> steps = new ArrayList<>();
        for (StageKind kind : StageKind.values()) {
            steps.add(new Step(
                    kind,
                    furthest.entrySet().stream()
                            .filter(entry -> entry.getKey().compareTo(kind) >= 0)
                            .mapToLong(Map.Entry::getValue)
                            .sum()));
        }
        return new Funnel(steps);
    }

    /** How many reached a kind or one beyond it. */
    public long count(StageKind kind) {
        return steps.get(kind.ordinal()).count();
    }

    /** How many of those that reached one kind reached another one further along. */
    public Rate rate(StageKind from, StageKind to) {
        return new Rate(count(to), count(from));
    }

    @Override
    public List<String> columns() {
        return List.of("kind", "count");
    }

    @Override
    public List<List<Object>> rows() {
        return steps.stream()
                .map(step -> List.<Object>of(step.kind(), step.count()))
                .toList();
    }
}
