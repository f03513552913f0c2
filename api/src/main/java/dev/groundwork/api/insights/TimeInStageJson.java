package dev.groundwork.api.insights;

import dev.groundwork.domain.insights.Answers;
import dev.groundwork.domain.insights.TimeInStage;
import dev.groundwork.domain.pipeline.StageKind;
import java.util.List;

/**
 * How long applications stay in a stage, and wait for an answer.
 *
 * @param stages in their order
 * @param firstResponse days from sending to the first answer
 * @param responses how many of those sent were answered
 * @param ghosted how many of those sent that have ended did so in silence
 */
public record TimeInStageJson(List<StayJson> stages, DaysJson firstResponse, RateJson responses, RateJson ghosted)
        implements FigureJson {

    /**
     * The stays in a stage that are over.
     *
     * @param stage its slug
     * @param count how many there are
     * @param medianDays half of them took at most as long; null when there is none
     * @param lowerQuartileDays a quarter of them took at most as long
     * @param upperQuartileDays three quarters of them took at most as long
     */
    public record StayJson(
            String stage,
            StageKind kind,
            long count,
            Double medianDays,
            Double lowerQuartileDays,
            Double upperQuartileDays) {

        static StayJson of(TimeInStage.Stay stay) {
            return new StayJson(
                    stay.slug(),
                    stay.kind(),
                    stay.days().count(),
                    FigureJson.days(stay.days().median()),
                    FigureJson.days(stay.days().lower()),
                    FigureJson.days(stay.days().upper()));
        }
    }

    static TimeInStageJson of(TimeInStage stays, Answers answers) {
        return new TimeInStageJson(
                stays.stages().stream().map(StayJson::of).toList(),
                DaysJson.of(answers.firstAnswer()),
                RateJson.of(answers.responseRate()),
                RateJson.of(answers.ghostRate()));
    }
}
