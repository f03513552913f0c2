package dev.groundwork.domain.transfer;

import java.time.LocalDate;
import java.util.List;

/**
 * One application as offices want to see it.
 *
 * @param date the day of applying, or of the first contact
 * @param channel where it was found, else the posting's address
 * @param stageHistory the stages it entered, with their days
 * @param result how it ended or where it stands
 * @param contact whom one was in touch with
 */
public record ProofRow(
        LocalDate date,
        String company,
        String role,
        String channel,
        String stageHistory,
        String result,
        String contact) {

    static final List<String> NAMES =
            List.of("date", "company", "role", "channel", "stageHistory", "result", "contact");

    /** The cells by {@link #NAMES}; an empty text where there is nothing to say. */
    List<String> cells() {
        return List.of(date.toString(), company, role, channel, stageHistory, result, contact);
    }
}
