package dev.groundwork.domain.insights;

import dev.groundwork.domain.Moment;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How applications went from kind to kind of stage and into their ends. An application goes through a kind when it gets
 * further than ever before, so that nothing flows back and every one of them ends somewhere.
 *
 * @param nodes what something flows through or to, in their order
 * @param links what flows from one to the next, by source and target; never empty of applications
 */
public record Flow(List<Node> nodes, List<Link> links) implements Figure {

    /**
     * A kind of stage, or an end.
     *
     * @param count how many applications went through it, or ended in it
     */
    public record Node(FlowNode node, long count) {}

    /**
     * A way from one node to another.
     *
     * @param count how many applications took it
     */
    public record Link(FlowNode source, FlowNode target, long count) {}

    private static final String LINKS = """
            , passed as (
              select c.id, c.outcome, e.place, max(e.place) over (
                  partition by c.id order by e.number rows between unbounded preceding and 1 preceding) as before
              from chosen c cross join unnest(c.places) with ordinality e (place, number)
            ),
            advance as (
              select outcome, place, lead(place) over (partition by id order by place) as next
              from passed
              where before is null or place > before
            )
            select place as source, next as target, case when next is null then coalesce(outcome, 'OPEN') end as ending,
              count(*) as applications
            from advance
            group by 1, 2, 3
            """;

    /** Follows the applications of a filter, in one statement. */
    public static Flow of(InsightFilter filter, Moment moment) {
        List<Link> links = new ChosenApplications(filter, moment)
                .select(LINKS).stream()
                        .map(row -> new Link(
                                FlowNode.values()[(int) ChosenApplications.number(row, "source") - 1],
                                row.get("target") == null
                                        ? FlowNode.valueOf(row.get("ending", String.class))
                                        : FlowNode.values()[(int) ChosenApplications.number(row, "target") - 1],
                                ChosenApplications.number(row, "applications")))
                        .sorted(Comparator.comparing(Link::source).thenComparing(Link::target))
                        .toList();
        return new Flow(nodes(links), links);
    }

    /** How many applications there are in all. */
    public long total() {
        return links.stream()
                .filter(link -> !link.target().isStage())
                .mapToLong(Link::count)
                .sum();
    }

    @Override
    public List<String> columns() {
        return List.of("source", "target", "count");
    }

    @Override
    public List<List<Object>> rows() {
        return links.stream()
                .map(link -> List.<Object>of(link.source(), link.target(), link.count()))
                .toList();
    }

    private static List<Node> nodes(List<Link> links) {
        Map<FlowNode, Long> through = new EnumMap<>(FlowNode.class);
        for (Link link : links) {
            through.merge(link.source(), link.count(), Long::sum);
            if (!link.target().isStage()) {
                through.merge(link.target(), link.count(), Long::sum);
            }
        }
        return through.entrySet().stream()
                .map(entry -> new Node(entry.getKey(), entry.getValue()))
                .toList();
    }
}
