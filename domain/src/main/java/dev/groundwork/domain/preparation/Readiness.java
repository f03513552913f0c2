package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.guides.Competency;
import dev.groundwork.domain.pipeline.JobApplication;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How ready the candidate is, competency by competency, and what her preparation leans to.
 *
 * @param competencies in the order of {@link Competency#known}
 * @param balance over all competencies, also where fewer are shown
 */
public record Readiness(List<CompetencyReadiness> competencies, Balance balance) {

    /** For every competency she can refer to, in two statements. */
    public static Readiness inAll(Moment moment) {
        return of(Competency.known(), moment);
    }

    /** For these competencies, in one statement. */
    public static Readiness of(List<Competency> competencies, Moment moment) {
        List<CompetencyReadiness> all = ReadinessQuery.read(competencies, moment);
        return new Readiness(all, Balance.of(all));
    }

    /** For what the coming rounds of an application need, in three statements. */
    public static Readiness of(JobApplication application, Moment moment) {
        return inAll(moment).only(ComingRounds.needsOf(application, moment));
    }

    /** The same, showing these competencies alone. */
    public Readiness only(Collection<String> slugs) {
        Set<String> wanted = Set.copyOf(slugs);
        return new Readiness(
                competencies.stream()
                        .filter(readiness -> wanted.contains(readiness.competency().slug))
                        .toList(),
                balance);
    }

    /** The mean of what is shown, each by its weight, from 0 to 100; empty where nothing is. */
    public Optional<Integer> coverage() {
        int weights = competencies.stream()
                .mapToInt(readiness -> readiness.competency().weight)
                .sum();
        int weighed = competencies.stream()
                .mapToInt(readiness -> readiness.competency().weight * readiness.score())
                .sum();
        return weights == 0 ? Optional.empty() : Optional.of(Math.round((float) weighed / weights));
    }

    /** The competency that is worth the next hour most: the least ready by weight, fundamentals before tools. */
    public Optional<CompetencyReadiness> next() {
        return competencies.stream()
                .filter(readiness -> readiness.raise().isPresent())
                .max((one, other) -> Double.compare(want(one), want(other)));
    }

    /**
     * The same with an eye on the calendar: of the first of these rounds whose needs are not covered, the uncovered one that
     * most of its checklist items prepare; of all competencies where there is no such round.
     */
    public Optional<CompetencyReadiness> next(List<RoundNeeds> rounds) {
        return rounds.stream()
                .flatMap(round -> neededBy(round).stream())
                .findFirst()
                .or(this::next);
    }

    private Optional<CompetencyReadiness> neededBy(RoundNeeds round) {
        return only(round.competencies()).competencies.stream()
                .filter(readiness -> !readiness.isCovered() && readiness.raise().isPresent())
                .max(Comparator.comparing(readiness -> round.items().get(readiness.competency().slug)));
    }

    private static double want(CompetencyReadiness readiness) {
        return readiness.competency().weight * (100.0 - readiness.score());
    }
}
