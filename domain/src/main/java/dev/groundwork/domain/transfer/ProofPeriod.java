package dev.groundwork.domain.transfer;

import dev.groundwork.domain.InvalidInput;
import java.time.LocalDate;

/**
 * The days that a proof of search is about.
 *
 * @param from the first of them
 * @param to the last of them
 */
public record ProofPeriod(LocalDate from, LocalDate to) {

    public ProofPeriod {
        if (from.isAfter(to)) {
            throw new InvalidInput("to", "must not be before the first day");
        }
    }

    /** Of what is left out the last four weeks. */
    public static ProofPeriod of(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate last = to == null ? today : to;
        return new ProofPeriod(from == null ? last.minusDays(27) : from, last);
    }
}
