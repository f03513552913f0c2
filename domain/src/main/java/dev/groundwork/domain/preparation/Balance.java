package dev.groundwork.domain.preparation;

import dev.groundwork.domain.guides.CompetencyKind;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the preparation of the last days went to: minutes of practice and ticked checklist items, of which each counts as
 * a quarter of an hour.
 *
 * @param fundamentalMinutes to fundamentals
 * @param toolMinutes to tools
 * @param uncovered how many fundamentals are not covered
 * @param fundamentals how many there are
 */
public record Balance(int fundamentalMinutes, int toolMinutes, int uncovered, int fundamentals) {

    /** The days that count. */
    public static final int DAYS = 14;

    private static final int MINUTES_PER_ITEM = 15;
    private static final int LEAST_MINUTES = 30;

    static Balance of(Collection<CompetencyReadiness> all) {
        List<CompetencyReadiness> fundamentals = ofKind(all, CompetencyKind.FUNDAMENTAL);
        return new Balance(
                sum(fundamentals, Balance::minutes),
                sum(ofKind(all, CompetencyKind.TOOL), Balance::minutes),
                sum(fundamentals, readiness -> readiness.isCovered() ? 0 : 1),
                fundamentals.size());
    }

    /** The part that went to fundamentals, from 0 to 1; 0 where nothing was done. */
    public double fundamentalShare() {
        return share(fundamentalMinutes);
    }

    /** The part that went to tools, from 0 to 1; 0 where nothing was done. */
    public double toolShare() {
        return share(toolMinutes);
    }

    /** Whether more than half went to tools while fundamentals are uncovered, and enough was done to say so. */
    public boolean leansToTools() {
        return total() >= LEAST_MINUTES && toolMinutes > fundamentalMinutes && uncovered > 0;
    }

    /** The part of tools in hundredths. */
    public int toolPercent() {
        return (int) Math.round(100 * toolShare());
    }

    /** All of it. */
    public int total() {
        return fundamentalMinutes + toolMinutes;
    }

    /** What is to be said about it, in English; null where nothing is. */
    public String warning() {
        return leansToTools()
                ? "In the last " + DAYS + " days " + toolMinutes + " of " + total() + " minutes of preparation ("
                        + toolPercent() + " %) went to tools, while " + uncovered + " of " + fundamentals
                        + " fundamentals are not covered."
                : null;
    }

    private double share(int minutes) {
        return total() == 0 ? 0 : (double) minutes / total();
    }

    private static int minutes(CompetencyReadiness readiness) {
        return readiness.figures().recentMinutes()
                + MINUTES_PER_ITEM * readiness.figures().recentItems();
    }

    private static List<CompetencyReadiness> ofKind(Collection<CompetencyReadiness> all, CompetencyKind kind) {
        return all.stream()
                .filter(readiness -> readiness.competency().kind == kind)
                .toList();
    }

    private static int sum(List<CompetencyReadiness> all, ToIntFunction<CompetencyReadiness> number) {
        return all.stream().mapToInt(number).sum();
    }
}
