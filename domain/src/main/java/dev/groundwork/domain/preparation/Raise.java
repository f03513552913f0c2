package dev.groundwork.domain.preparation;

import java.util.Locale;

/**
 * The one next step that would raise a readiness most.
 *
 * @param step what to do
 * @param subject the open checklist item in its own words; null for other steps
 * @param count how many questions are to be rehearsed; else 1
 * @param points by how many points at most
 */
public record Raise(Step step, String subject, int count, double points) {

    /** What can be done. */
    public enum Step {
        PRACTISE,
        DO_ITEM,
        REHEARSE,
        ADD_QUESTION,
        WRITE_STORY
    }

    /** The step as a sentence, in English. */
    public String sentence() {
        String step =
                switch (this.step) {
                    case PRACTISE -> "Practise for an hour and score it";
                    case DO_ITEM -> "Do the checklist item “" + subject + "”";
                    case REHEARSE ->
                        count == 1
                                ? "Rehearse the question you do not know yet"
                                : "Rehearse the " + count + " questions you do not know yet";
                    case ADD_QUESTION -> "Add a question and rehearse it until you know it";
                    case WRITE_STORY -> "Write down a story that shows it";
                };
        return step + ": up to " + String.format(Locale.ROOT, "%.0f", points) + " points.";
    }
}
