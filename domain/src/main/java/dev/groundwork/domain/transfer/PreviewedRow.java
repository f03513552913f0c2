package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.Outcome;
import java.time.LocalDate;

/**
 * A row as it would be in the account.
 *
 * @param row its number, as in {@link ImportProblem}
 * @param effect what it would do
 * @param stage the name of the stage it would be in
 */
public record PreviewedRow(
        int row,
        Effect effect,
        String company,
        String role,
        String stage,
        LocalDate appliedOn,
        Outcome outcome,
        String postingUrl) {

    /** What a row does to the account. */
    public enum Effect {
        /** Makes an application. */
        CREATED,
        /** Changes one. */
        UPDATED,
        /** Tells nothing new. */
        UNCHANGED,
        /** Is left out; a problem says why. */
        SKIPPED
    }
}
