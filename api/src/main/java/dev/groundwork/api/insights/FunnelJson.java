package dev.groundwork.api.insights;

import dev.groundwork.domain.insights.Funnel;
import dev.groundwork.domain.insights.InsightFilter;
import dev.groundwork.domain.pipeline.StageKind;
import java.time.LocalDate;
import java.util.List;

/**
 * How far applications got, whatever became of them.
 *
 * @param from the first day, or null for the beginning
 * @param to the last day, or null for the end
 */
public record FunnelJson(LocalDate from, LocalDate to, List<ReachedJson> stages) implements FigureJson {

    /**
     * A kind of stage.
     *
     * @param count how many reached the kind or one beyond it
     */
    public record ReachedJson(StageKind kind, long count) {}

    static FunnelJson of(Funnel funnel, InsightFilter filter) {
        return new FunnelJson(
                filter.from(),
                filter.to(),
                funnel.steps().stream()
                        .map(step -> new ReachedJson(step.kind(), step.count()))
                        .toList());
    }
}
