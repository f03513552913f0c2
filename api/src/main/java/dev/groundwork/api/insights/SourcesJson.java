package dev.groundwork.api.insights;

import dev.groundwork.domain.insights.Rate;
import dev.groundwork.domain.insights.Sources;
import java.util.List;

/** What came of the applications that were sent, by what they have in common; the most frequent first. */
public record SourcesJson(List<SourceJson> items) implements FigureJson {

    /**
     * The applications that have one thing in common.
     *
     * @param source the source, the tag, or the file name of the résumé with its revision; null for those without any
     * @param applications how many were sent
     * @param responses how many of them were answered
     * @param interviews how many of them came to an interview
     * @param offers how many of them came to an offer
     * @param responseRate the share that was answered, from 0 to 1
     * @param low the lower end of its 95 % interval by Wilson
     * @param high the upper end
     * @param enough whether there are so many, at least 10, that the share says something
     */
    public record SourceJson(
            String source,
            long applications,
            long responses,
            long interviews,
            long offers,
            double responseRate,
            double low,
            double high,
            boolean enough) {

        static SourceJson of(Sources.Group group) {
            Rate rate = group.responseRate();
            return new SourceJson(
                    group.label(),
                    group.applications(),
                    group.responses(),
                    group.interviews(),
                    group.offers(),
                    FigureJson.rounded(rate.value(), 4),
                    FigureJson.rounded(rate.low(), 4),
                    FigureJson.rounded(rate.high(), 4),
                    rate.enough());
        }
    }

    static SourcesJson of(Sources sources) {
        return new SourcesJson(sources.groups().stream().map(SourceJson::of).toList());
    }
}
