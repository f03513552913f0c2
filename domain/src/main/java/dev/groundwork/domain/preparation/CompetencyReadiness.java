package dev.groundwork.domain.preparation;

import dev.groundwork.domain.guides.Competency;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How ready the candidate is for one competency.
 *
 * @param competency which
 * @param figures what it was computed from
 * @param evidence what is behind it, the weightiest first
 */
public record CompetencyReadiness(Competency competency, ReadinessFigures figures, List<Evidence> evidence) {

    /** From here on a competency counts as covered. */
    public static final int COVERED = 40;

    private static final double LEAST_WORTH_SAYING = 0.5;

    /** From 0 to 100: the sum of the points of all evidence. */
    public int score() {
        return (int) Math.round(figures.points());
    }

    /** Whether enough is there to be asked about it. */
    public boolean isCovered() {
        return score() >= COVERED;
    }

    /** The next step that would raise it most; empty where nothing would. */
    public Optional<Raise> raise() {
        return Stream.of(
                        new Raise(Raise.Step.PRACTISE, null, 1, figures.byAnHour()),
                        new Raise(Raise.Step.DO_ITEM, figures.nextItem(), 1, figures.byAnItem()),
                        new Raise(Raise.Step.REHEARSE, null, figures.unknownQuestions(), figures.byRehearsing()),
                        new Raise(Raise.Step.ADD_QUESTION, null, 1, figures.byAQuestion()),
                        new Raise(Raise.Step.WRITE_STORY, null, 1, figures.byAStory()))
                .filter(raise -> raise.points() >= LEAST_WORTH_SAYING)
                .max(Comparator.comparing(Raise::points));
    }
}
