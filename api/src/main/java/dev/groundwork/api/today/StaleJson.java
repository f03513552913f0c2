package dev.groundwork.api.today;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.today.Quiet;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open application on which nothing has happened for a week or more, and for which nothing is planned. */
public record StaleJson(
        UUID applicationId,

        @Schema(description = "Since how many days it waits on them; null where the next step is yours")
        Long waitingDays,

        @Schema(description = "Since how many days it is quiet on your side; null where the next step is theirs")
        Long quietDays) {

    static StaleJson of(Quiet quiet, Moment moment) {
        Long days = ChronoUnit.DAYS.between(moment.dayOf(quiet.since()), moment.today());
        return quiet.isOnHerSide()
                ? new StaleJson(quiet.application().id, null, days)
                : new StaleJson(quiet.application().id, days, null);
    }
}
