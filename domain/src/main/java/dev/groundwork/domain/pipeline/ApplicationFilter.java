package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which applications are meant. Null, blank and empty mean that it does not matter; binned ones never are.
 *
 * @param stages slugs of the stages they are in, any of them
 * @param kinds kinds of the stages they are in, any of them
 * @param outcomes how they ended, any of these
 * @param open together with {@code outcomes}: those that have not ended, too
 * @param company the name of the company or its id
 * @param tag the name of a tag
 * @param source how the candidate came upon them
 * @param text words to look for, forgiving a typing error in role and company
 * @param archived only archived ones, or only others
 * @param appliedFrom the first day of applying
 * @param appliedTo the last day of applying
 * @param updatedSince changed at or after this instant
 */
public record ApplicationFilter(
        Set<String> stages,
        Set<StageKind> kinds,
        Set<Outcome> outcomes,
        boolean open,
        String company,
        String tag,
        String source,
        String text,
        Boolean archived,
        LocalDate appliedFrom,
        LocalDate appliedTo,
        Instant updatedSince) {

    public ApplicationFilter {
        stages = stages == null ? Set.of() : Set.copyOf(stages);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        outcomes = outcomes == null ? Set.of() : Set.copyOf(outcomes);
        company = Names.tidy(company);
        tag = Names.tidy(tag);
        source = Names.tidy(source);
        text = Names.tidy(text);
    }

    /** All applications that are not in the bin. */
    public static ApplicationFilter all() {
        return new ApplicationFilter(null, null, null, false, null, null, null, null, null, null, null, null);
    }

    /** Those that ended in one way. */
    public static ApplicationFilter ended(Outcome outcome) {
        return new ApplicationFilter(
                null, null, Set.of(outcome), false, null, null, null, null, null, null, null, null);
    }

    /** The same without regard to whether and how they ended. */
    public ApplicationFilter whateverTheOutcome() {
        return new ApplicationFilter(
                stages, kinds, null, false, company, tag, source, text, archived, appliedFrom, appliedTo, updatedSince);
    }
}
