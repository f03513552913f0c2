package dev.groundwork.domain.insights;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.StageKind;
import java.util.Arrays;
import java.util.List;

/**
 * How many days applications stay where they are. A stay lasts from entering a stage until the next one is entered or the
 * application ends; one that goes on has no length yet.
 *
 * @param stages the candidate's stages in their order, also those without a stay
 */
public record TimeInStage(List<Stay> stages) implements Figure {

    /**
     * The stays in one stage.
     *
     * @param days how long those took that are over
     * @param ongoing how many go on
     */
    public record Stay(String slug, String name, StageKind kind, Quartiles days, long ongoing) {}

    private static final String STAYS = """
            , passed as (
              select c.id, c.outcome, c.closed_on, e.stage_id, e.entered_at, e.number,
                lag(e.stage_id) over (partition by c.id order by e.number) is distinct from e.stage_id as arrives
              from chosen c cross join unnest(c.stages, c.times) with ordinality e (stage_id, entered_at, number)
            ),
            stay as (
              select stage_id, entered_at, outcome, closed_on,
                lead(entered_at) over (partition by id order by number) as left_at
              from passed
              where arrives
            ),
            measured as (
              select stage_id, left_at is null and outcome is null as ongoing,
                greatest(coalesce(%1$s, closed_on) - %2$s, 0) as days
              from stay
              where left_at is null or left_at > entered_at
            )
            select min(s.slug) as slug, min(s.name) as name, min(s.kind) as kind, %3$s,
              count(*) filter (where m.ongoing) as ongoing
            from stage s left join measured m on m.stage_id = s.id
            group by s.id, s.position
            order by s.position
            """.formatted(
                    ChosenApplications.DAY.formatted("left_at"),
                    ChosenApplications.DAY.formatted("entered_at"),
                    Quartiles.SQL.formatted("m.days", "not m.ongoing"));

    /** Measures the stays of a filter's applications, in one statement. */
    public static TimeInStage of(InsightFilter filter, Moment moment) {
        return new TimeInStage(new ChosenApplications(filter, moment)
                .select(STAYS).stream()
                        .map(row -> new Stay(
                                row.get("slug", String.class),
                                row.get("name", String.class),
                                StageKind.valueOf(row.get("kind", String.class)),
                                Quartiles.of(row),
                                ChosenApplications.number(row, "ongoing")))
                        .toList());
    }

    @Override
    public List<String> columns() {
        return List.of("stage", "kind", "count", "medianDays", "lowerQuartileDays", "upperQuartileDays", "ongoing");
    }

    @Override
    public List<List<Object>> rows() {
        return stages.stream()
                .map(stay -> Arrays.<Object>asList(
                        stay.slug(),
                        stay.kind(),
                        stay.days().count(),
                        stay.days().median(),
                        stay.days().lower(),
                        stay.days().upper(),
                        stay.ongoing()))
                .toList();
    }
}
