package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Answers;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;

/** Makes pictures of figures. */
@RequestScoped
public class Pictures {

    private final When when;

    Pictures(When when) {
        this.when = when;
    }

    /** All pictures with what they come to. */
    InsightView of(Figures figures) {
        long applications = figures.funnel().count(StageKind.SAVED);
        Answers answers = figures.answers();
        return new InsightView(
                applications,
                texts().headline(
                                texts().applications(applications),
                                answers.answered(),
                                figures.funnel().count(StageKind.INTERVIEWING)),
                wait(answers),
                applications == 0
                        ? List.of()
                        : Arrays.stream(PictureKind.values())
                                .map(kind -> of(kind, figures))
                                .toList());
    }

    /** One of them. */
    Picture of(PictureKind kind, Figures figures) {
        return switch (kind) {
            case ACTIVITY -> new WeeksPictures(figures.activity(), when).activity();
            case FUNNEL -> FunnelPicture.of(figures.funnel());
            case FLOW -> FlowPicture.of(figures.flow());
            case SOURCES -> SourcesPicture.of(figures.sources());
            case ANSWERS -> AnswersPicture.of(figures.answers());
            case TIME_IN_STAGE ->
                TimePicture.of(figures.timeInStage(), figures.answers().firstAnswer());
            case PRACTICE -> new WeeksPictures(figures.activity(), when).practice();
            case CAREER_PATHS -> PathsPicture.of(figures.careerPaths());
        };
    }

    private static String wait(Answers answers) {
        return answers.firstAnswer().enough()
                ? texts().medianAnswer(
                                texts().days(Shares.days(answers.firstAnswer().median())))
                : texts().noMedianYet(answers.firstAnswer().count());
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
