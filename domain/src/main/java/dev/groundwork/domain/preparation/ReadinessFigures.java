package dev.groundwork.domain.preparation;

/**
 * The sums behind the readiness for one competency, as {@code docs/readiness.md} defines them.
 *
 * @param hours practised, each weighed by how fresh it is
 * @param worth the same hours, each times how well it went, from 0 to 1
 * @param itemsDone completed checklist items, each weighed by how fresh it is
 * @param itemsOpen open checklist items
 * @param nextItem the one of these that is due first; null when there is none
 * @param questions how many the bank has
 * @param known the sum of how well each is known, from 0 to 1
 * @param unknownQuestions how many are not known well
 * @param unknown what is missing of those to being known
 * @param stories how many show it
 * @param recentMinutes practised lately
 * @param recentItems ticked lately
 */
public record ReadinessFigures(
        double hours,
        double worth,
        double itemsDone,
        int itemsOpen,
        String nextItem,
        int questions,
        double known,
        int unknownQuestions,
        double unknown,
        int stories,
        int recentMinutes,
        int recentItems) {

    /** How many fresh hours, of the best, make practice complete. */
    static final int FULL_HOURS = 4;

    /** How many fresh items make checklists complete. */
    static final int FULL_ITEMS = 4;

    /** How many known questions make repetition complete. */
    static final int FULL_QUESTIONS = 4;

    /** How many stories make evidence by stories complete. */
    static final int FULL_STORIES = 2;

    private static final double A_GOOD_HOUR = 0.8;

    /** All points together, from 0 to 100. */
    double points() {
        return practice(hours, worth) + itemPoints() + questionPoints() + storyPoints();
    }

    double itemPoints() {
        return EvidenceType.CHECKLIST_ITEM.most * itemsDone / allItems();
    }

    double questionPoints() {
        return EvidenceType.QUESTION.most * known / Math.max(FULL_QUESTIONS, questions);
    }

    double storyPoints() {
        return stories == 0 ? 0 : EvidenceType.STORY.most * (double) stories / Math.max(FULL_STORIES, stories);
    }

    /** What another hour with scores of 4 would add. */
    double byAnHour() {
        return practice(hours + 1, worth + A_GOOD_HOUR) - practice(hours, worth);
    }

    double byAnItem() {
        return itemsOpen == 0 ? 0 : EvidenceType.CHECKLIST_ITEM.most / allItems();
    }

    double byRehearsing() {
        return EvidenceType.QUESTION.most * unknown / Math.max(FULL_QUESTIONS, questions);
    }

    double byAQuestion() {
        return questions >= FULL_QUESTIONS ? 0 : (double) EvidenceType.QUESTION.most / FULL_QUESTIONS;
    }

    double byAStory() {
        return stories >= FULL_STORIES ? 0 : (double) EvidenceType.STORY.most / FULL_STORIES;
    }

    private double allItems() {
        return Math.max(FULL_ITEMS, itemsDone + itemsOpen);
    }

    private static double practice(double hours, double worth) {
        return EvidenceType.PRACTICE.most * worth / Math.max(FULL_HOURS, hours);
    }
}
