package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.webhooks.Outbox;
import dev.groundwork.domain.webhooks.WebhookEvent;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes one application of two without losing anything: see {@link JobApplication#merge}. */
final class Merge {

    /**
     * The tables of an application's parts, each with the columns by which an application has a part only once; none
     * where it can have any number.
     */
    static final Map<String, List<String>> PARTS = Map.ofEntries(
            Map.entry("stage_change", List.of()),
            Map.entry("timeline_entry", List.of()),
            Map.entry("tagging", List.of("tag_id")),
            Map.entry("note", List.of()),
            Map.entry("task", List.of()),
            Map.entry("involvement", List.of("contact_id", "part")),
            Map.entry("document_use", List.of("document_id")),
            Map.entry("interview", List.of()),
            Map.entry("checklist", List.of()),
            // The candidate's column is the same in all rows: an application has it once.
            Map.entry("fit_check", List.of("candidate_id")),
            Map.entry("statement", List.of()),
            Map.entry("offer", List.of()),
            Map.entry("negotiation", List.of()),
            Map.entry("offer_cost", List.of()),
            Map.entry("criterion_rating", List.of("criterion_id")),
            Map.entry("imported_row", List.of()));

    private final Moment moment;
    private JobApplication kept;
    private JobApplication gone;

    private Merge(JobApplication kept, JobApplication gone, Moment moment) {
        this.kept = kept;
        this.gone = gone;
        this.moment = moment;
    }

    static JobApplication of(UUID keptId, UUID goneId, Moment moment) {
        if (keptId.equals(goneId)) {
            throw new InvalidInput("application", "must be another application");
        }
        // In one order whoever merges, so that two who merge the same pair wait instead of blocking each other.
        Stream.of(keptId, goneId).sorted().forEach(JobApplication::requireForChange);
        return new Merge(JobApplication.require(keptId), JobApplication.require(goneId), moment).run();
    }

    private JobApplication run() {
        MergedDetails details = MergedDetails.of(kept, gone);
        PARTS.forEach(this::move);
        readAgain();
        alignCreations();
        kept.followHistory(moment);
        Interview.number(kept);
        takeEnding(details);
        Offer.number(kept, moment);
        kept.createdAt = Stream.of(kept.createdAt, gone.createdAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        kept.describe(details.merged(kept.followUpOn), kept.tags(), moment);
        details.leftOver().forEach(text -> Note.on(kept, new NoteDetails(text), moment));
        TimelineEntry.record(kept, TimelineEntry.Type.MERGED, gone.company.name + ", " + gone.role, moment.now());
        Outbox.tell(WebhookEvent.APPLICATION_MERGED, kept.id, () -> Map.of("mergedId", gone.id.toString()));
        gone.delete();
        return kept;
    }

    private void move(String table, List<String> onceBy) {
        EntityManager entityManager = Panache.getEntityManager();
        if (!onceBy.isEmpty()) {
            String same = String.join(
                    " and ",
                    onceBy.stream()
                            .map(column -> "there." + column + " = here." + column)
                            .toList());
            entityManager
                    .createNativeQuery("delete from " + table + " here where here.application_id = :gone and exists"
                            + " (select from " + table + " there where there.candidate_id = here.candidate_id"
                            + " and there.application_id = :kept and " + same + ")")
                    .setParameter("gone", gone.id)
                    .setParameter("kept", kept.id)
                    .executeUpdate();
        }
        entityManager
                .createNativeQuery("update " + table + " set application_id = :kept where application_id = :gone")
                .setParameter("gone", gone.id)
                .setParameter("kept", kept.id)
                .executeUpdate();
    }

    /** What the session knows of the parts is no longer so. */
    private void readAgain() {
        Panache.getEntityManager().clear();
        kept = JobApplication.require(kept.id);
        gone = JobApplication.require(gone.id);
    }

    /**
     * Of two beginnings the later one would hide the history before it. It is dated back to the first, unless it went
     * further than all else.
     */
    private void alignCreations() {
        List<StageChange> changes = StageChange.of(kept);
        StageChange first = changes.get(0);
        changes.stream()
                .filter(change -> change.madeByCreation && change != first)
                .filter(change -> changes.stream()
                        .anyMatch(other -> other != change && other.stage.kind.compareTo(change.stage.kind) >= 0))
                .forEach(change -> change.dateBack(first.enteredAt, first.updatedAt.minus(1, ChronoUnit.MICROS)));
    }

    /** An ending counts unless the history goes on after it; where both have ended, the kept one's stays. */
    private void takeEnding(MergedDetails details) {
        if (!gone.hasEnded()) {
            return;
        }
        if (!kept.hasEnded() && !moment.dayOf(kept.stageEnteredAt).isAfter(gone.closedOn)) {
            kept.takeEnding(gone, moment);
        } else if (kept.outcome != gone.outcome || !Objects.equals(kept.outcomeReason, gone.outcomeReason)) {
            details.alsoEnded(gone);
        }
    }
}
