package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.guides.Competency;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A session that is going on. A candidate has at most one; it goes on whatever becomes of the page. */
@Entity
@Table(name = "practice_timer")
public class PracticeTimer extends OwnedEntity {

    private static final long MOST_MINUTES = 1440;

    /** The slug of what is being prepared. */
    public String competency;

    @Enumerated(EnumType.STRING)
    public PracticeKind kind;

    @Column(name = "started_at")
    public Instant startedAt;

    protected PracticeTimer() {}

    /**
     * Begins a session.
     *
     * @throws Conflict when one is going on
     */
    public static PracticeTimer start(String competency, PracticeKind kind, Moment moment) {
        Beginning beginning = InvalidInput.unlessValid(new Beginning(competency, kind));
        Competency.check("competency", beginning.competency());
        if (running().isPresent()) {
            throw new Conflict("A session is going on. Stop it before you begin another.");
        }
        PracticeTimer timer = new PracticeTimer();
        timer.competency = beginning.competency();
        timer.kind = beginning.kind();
        timer.startedAt = moment.now();
        timer.persist();
        return timer;
    }

    /** The session that is going on, if there is one. */
    public static Optional<PracticeTimer> running() {
        return PracticeTimer.<PracticeTimer>findAll().firstResultOptional();
    }

    /** @throws NotFound when no session is going on */
    public static PracticeTimer require() {
        return running().orElseThrow(() -> new NotFound("running session"));
    }

    /** Ends the session and logs it with the minutes it took; how it went can be written down after. */
    public Practice stop(Moment moment) {
        delete();
        return Practice.log(
                new PracticeDetails(competency, kind, minutes(moment), startedAt, Map.of(), null, null), moment);
    }

    /** Ends the session as if it had not been. */
    public void discard() {
        delete();
    }

    /** How many minutes it has taken by now, begun ones included; a day at most. */
    public int minutes(Moment moment) {
        long seconds = Duration.between(startedAt, moment.now()).toSeconds();
        return (int) Math.min(Math.max((seconds + 59) / 60, 1), MOST_MINUTES);
    }

    private record Beginning(
            @NotBlank @Text(max = 60) String competency,
            @NotNull PracticeKind kind) {

        Beginning {
            competency = Names.tidy(competency);
        }
    }
}
