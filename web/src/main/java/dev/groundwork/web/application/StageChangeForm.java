package dev.groundwork.web.application;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** A stage change as a candidate types it: a day, and a time only where it matters. */
public class StageChangeForm {

    @RestForm
    public String stage;

    @RestForm
    public String day;

    @RestForm
    public String time;

    @RestForm
    public String note;

    static StageChangeForm blank(JobApplication application, Moment moment) {
        StageChangeForm form = new StageChangeForm();
        form.stage = application.stage.slug;
        form.day = moment.today().toString();
        form.time = "";
        form.note = "";
        return form;
    }

    static StageChangeForm of(StageChange change, Moment moment) {
        LocalDateTime at = minute(change.enteredAt, moment);
        StageChangeForm form = new StageChangeForm();
        form.stage = change.stage.slug;
        form.day = at.toLocalDate().toString();
        form.time = at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? ""
                : at.toLocalTime().toString();
        form.note = Objects.toString(change.note, "");
        return form;
    }

    /**
     * What was typed.
     *
     * @param present the instant that is kept when day and time were left as they are; null when there is none. A form
     *     shows minutes only, and two changes in one minute must not change places.
     */
    StageChangeDetails details(Instant present, Moment moment) {
        Typed typed = new Typed();
        LocalDate onDay = typed.day("day", day);
        LocalTime atTime = typed.time("time", time);
        Stage entered = stage == null ? null : Stage.withSlug(stage).orElse(null);
        return typed.into(new StageChangeDetails(entered, instant(onDay, atTime, present, moment), Typed.lines(note)));
    }

    private static Instant instant(LocalDate day, LocalTime time, Instant present, Moment moment) {
        if (day == null) {
            return null;
        }
        LocalDateTime typed = day.atTime(time == null ? LocalTime.MIDNIGHT : time);
        boolean unchanged = present != null && typed.equals(minute(present, moment));
        return unchanged ? present : typed.atZone(moment.zone()).toInstant();
    }

    private static LocalDateTime minute(Instant instant, Moment moment) {
        return instant.atZone(moment.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
