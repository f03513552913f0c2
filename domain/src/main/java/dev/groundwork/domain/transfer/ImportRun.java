package dev.groundwork.domain.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An import that goes on while nobody waits for its answer. Of one candidate one runs at a time. */
@Entity
@Table(name = "import_run")
public class ImportRun extends OwnedEntity {

    /** What has become of an import. */
    public enum State {
        RUNNING,
        DONE,
        /** By the candidate; nothing was written. */
        CANCELLED,
        /** Nothing was written. */
        FAILED
    }

    private static final Duration KEPT = Duration.ofDays(1);

    /** How often one gives a sign of life, also while PostgreSQL is busy with it. */
    static final Duration BEAT = Duration.ofSeconds(5);

    /** As long as one may say nothing. Whatever ended it, nothing of it was written. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

    private static final JsonMapper MAPPER = new JsonMapper();

    @Enumerated(EnumType.STRING)
    public State state;

    /** The slug of the format it is read as. */
    @Column(updatable = false)
    public String format;

    @Column(name = "dry_run", updatable = false)
    public boolean dryRun;

    @Column(updatable = false)
    public boolean partial;

    /** How many rows the file has; 0 while that is not known. */
    @Column(name = "row_count")
    public int rows;

    /** How many of them are through. */
    @Column(name = "done_count")
    public int done;

    /** The report as JSON, when it is done. */
    public String report;

    /** Why it failed, as a sentence. */
    public String failure;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected ImportRun() {}

    /** @throws Conflict while another import of the candidate is running */
    static ImportRun begin(ImportFile file, ImportOrder order, Moment moment) {
        forgetOld(moment.now());
        if (count("state", State.RUNNING) > 0) {
            throw new Conflict("Another import is running. Wait for its end, or cancel it.");
        }
        ImportRun run = new ImportRun();
        run.state = State.RUNNING;
        run.format = file.kind().slug();
        run.dryRun = order.dryRun();
        run.partial = order.partial();
        run.rows = file.rows();
        run.createdAt = moment.now();
        run.updatedAt = moment.now();
        run.persist();
        return run;
    }

    /** @throws NotFound when the candidate has no such import (any more) */
    public static ImportRun require(UUID id) {
        return ImportRun.<ImportRun>findByIdOptional(id).orElseThrow(() -> new NotFound("import"));
    }

    /** What has become of it: one that has been silent for long was interrupted. */
    public State stateAt(Moment moment) {
        return state == State.RUNNING && updatedAt.isBefore(moment.now().minus(LONGEST_SILENCE)) ? State.FAILED : state;
    }

    /** Why it failed, as a sentence; empty unless it did. */
    public Optional<String> failureAt(Moment moment) {
        return stateAt(moment) == State.FAILED
                ? Optional.of(failure == null ? "It was interrupted. Nothing was written; send it again." : failure)
                : Optional.empty();
    }

    /** What it did; empty unless it is done. */
    public Optional<ImportReport> report() {
        try {
            return report == null ? Optional.empty() : Optional.of(MAPPER.readValue(report, ImportReport.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Ends it; nothing of it is written.
     *
     * @throws Conflict when it is over
     */
    public void cancel(Moment moment) {
        boolean ended = update(
                        "state = ?1, updatedAt = ?2 where id = ?3 and state = ?4",
                        State.CANCELLED,
                        moment.now(),
                        id,
                        State.RUNNING)
                == 1;
        if (!ended && state != State.CANCELLED) {
            throw new Conflict("The import is over. What it wrote can be taken back in the bin.");
        }
    }

    /** Tells how many rows the file has. @return whether it is still wanted */
    static boolean expect(UUID id, int rows, Instant now) {
        return update("rows = ?1, updatedAt = ?2 where id = ?3 and state = ?4", rows, now, id, State.RUNNING) == 1;
    }

    /** Tells how far it is. @return whether it is still wanted */
    static boolean advance(UUID id, int done, Instant now) {
        return update("done = ?1, updatedAt = ?2 where id = ?3 and state = ?4", done, now, id, State.RUNNING) == 1;
    }

    /** Gives a sign of life. */
    static void live(UUID id, Instant now) {
        update("updatedAt = ?1 where id = ?2 and state = ?3", now, id, State.RUNNING);
    }

    /** Ends it well, in the transaction of what it wrote. @return whether it was still wanted */
    static boolean finish(UUID id, ImportReport report, Instant now) {
        return update(
                        "state = ?1, done = rows, report = ?2, updatedAt = ?3 where id = ?4 and state = ?5",
                        State.DONE,
                        json(report),
                        now,
                        id,
                        State.RUNNING)
                == 1;
    }

    static void fail(UUID id, String failure, Instant now) {
        update(
                "state = ?1, failure = ?2, updatedAt = ?3 where id = ?4 and state = ?5",
                State.FAILED,
                failure,
                now,
                id,
                State.RUNNING);
    }

    /** Removes reports that nobody asks for any more, and gives up what an ended process left running. */
    public static void forgetOld(Instant now) {
        delete("createdAt < ?1 and state <> ?2", now.minus(KEPT), State.RUNNING);
        update(
                "state = ?1 where state = ?2 and updatedAt < ?3",
                State.FAILED,
                State.RUNNING,
                now.minus(LONGEST_SILENCE));
    }

    private static String json(ImportReport report) {
        try {
            return MAPPER.writeValueAsString(report.withoutPreview());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
