package dev.groundwork.domain.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Of what a candidate wants to be reminded by mail.
 *
 * @param digestHour at which hour of her day she wants to read what the day brings; null for never
 * @param noticeMinutes how long before a round she wants to be told of it; null for never
 */
public record ReminderWishes(
        @Min(0) @Max(23) Integer digestHour,
        @Min(1) @Max(20_160) Integer noticeMinutes) {

    /** No mail at all. */
    public static ReminderWishes none() {
        return new ReminderWishes(null, null);
    }
}
