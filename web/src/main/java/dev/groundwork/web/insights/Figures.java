package dev.groundwork.web.insights;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.insights.Activity;
import dev.groundwork.domain.insights.Answers;
import dev.groundwork.domain.insights.Figure;
import dev.groundwork.domain.insights.Flow;
import dev.groundwork.domain.insights.Funnel;
import dev.groundwork.domain.insights.Grouping;
import dev.groundwork.domain.insights.InsightFilter;
import dev.groundwork.domain.insights.PathSpread;
import dev.groundwork.domain.insights.Sources;
import dev.groundwork.domain.insights.TimeInStage;

/** The figures behind the pictures, each read when it is first asked for and once. */
final class Figures {

    private final InsightFilter filter;
    private final Grouping by;
    private final Moment moment;
    private Activity activity;
    private Funnel funnel;
    private Flow flow;
    private Answers answers;

    Figures(InsightFilter filter, Grouping by, Moment moment) {
        this.filter = filter;
        this.by = by;
        this.moment = moment;
    }

    /** The numbers behind a picture. */
    Figure of(PictureKind kind) {
        return switch (kind) {
            case ACTIVITY, PRACTICE -> activity();
            case FUNNEL -> funnel();
            case FLOW -> flow();
            case SOURCES -> sources();
            case ANSWERS -> answers();
            case TIME_IN_STAGE -> timeInStage();
            case CAREER_PATHS -> careerPaths();
        };
    }

    Activity activity() {
        activity = activity == null ? Activity.of(filter, moment) : activity;
        return activity;
    }

    Funnel funnel() {
        funnel = funnel == null ? Funnel.of(filter, moment) : funnel;
        return funnel;
    }

    Flow flow() {
        flow = flow == null ? Flow.of(filter, moment) : flow;
        return flow;
    }

    Answers answers() {
        answers = answers == null ? Answers.of(filter, moment) : answers;
        return answers;
    }

    Sources sources() {
        return Sources.of(by, filter, moment);
    }

    TimeInStage timeInStage() {
        return TimeInStage.of(filter, moment);
    }

    PathSpread careerPaths() {
        return PathSpread.of(filter, moment);
    }
}
