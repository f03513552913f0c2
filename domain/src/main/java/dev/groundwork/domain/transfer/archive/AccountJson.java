package dev.groundwork.domain.transfer.archive;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Profile;
import dev.groundwork.domain.account.ReminderWishes;
import java.time.Instant;

/**
 * What belongs to the account itself and is no secret.
 *
 * @param email for the reader; an account keeps its own
 */
@JsonPropertyOrder({"email", "displayName", "timeZone", "locale", "weeklyGoal", "digestHour", "noticeMinutes"})
record AccountJson(
        String email,
        String displayName,
        String timeZone,
        String locale,
        Integer weeklyGoal,
        Integer digestHour,
        Integer noticeMinutes) {

    static final String PATH = "account.json";

    static AccountJson of(Candidate candidate) {
        return new AccountJson(
                candidate.email,
                candidate.displayName,
                candidate.timeZone,
                candidate.locale,
                candidate.weeklyGoal,
                candidate.digestHour,
                candidate.noticeMinutes);
    }

    /** Whether an account can have such settings. */
    boolean hasPossibleSettings() {
        return InvalidInput.violationsOf(profile()).isEmpty()
                && InvalidInput.violationsOf(reminders()).isEmpty();
    }

    /** Gives an account these settings; its address stays. */
    void applyTo(Candidate candidate, Instant now) {
        candidate.describe(profile(), now);
        candidate.remind(reminders(), now);
    }

    private Profile profile() {
        return new Profile(displayName, timeZone, locale, weeklyGoal);
    }

    private ReminderWishes reminders() {
        return new ReminderWishes(digestHour, noticeMinutes);
    }
}
