package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.webhooks.Outbox;
import dev.groundwork.domain.webhooks.WebhookEvent;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Something that happened to an application. Written with the change it tells of, in the same transaction. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry extends OwnedEntity {

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    /** When it happened, which may be long before it was written down. */
    public Instant at;

    @Enumerated(EnumType.STRING)
    public Type type;

    /** What the type leaves open: the stage's name, the outcome. Null where it leaves nothing open. */
    public String detail;

    @Column(name = "subject_type")
    @Enumerated(EnumType.STRING)
    public SubjectType subjectType;

    /** The row the entry is about. */
    @Column(name = "subject_id")
    public UUID subjectId;

    /** When it was written down; given by PostgreSQL. */
    @Column(name = "created_at", insertable = false, updatable = false)
    public Instant createdAt;

    /** When it was corrected last; at first given by PostgreSQL. */
    @Column(name = "updated_at", insertable = false)
    public Instant updatedAt;

    /** What happened. */
    public enum Type {
        CREATED(WebhookEvent.APPLICATION_CREATED),
        STAGE(WebhookEvent.APPLICATION_MOVED),
        OUTCOME(WebhookEvent.APPLICATION_ENDED),
        REOPENED(WebhookEvent.APPLICATION_REOPENED),
        ARCHIVED(WebhookEvent.APPLICATION_ARCHIVED),
        UNARCHIVED(WebhookEvent.APPLICATION_UNARCHIVED),
        BINNED(WebhookEvent.APPLICATION_DELETED),
        RESTORED(WebhookEvent.APPLICATION_RESTORED),
        NOTE,
        TASK,
        CONTACT,
        DOCUMENT,
        INTERVIEW,
        FIT_CHECK,
        OFFER,
        MERGED;

        /** What webhooks are told when it is written down; null when they are told nothing, or more than the entry knows. */
        private final WebhookEvent event;

        Type() {
            this(null);
        }

        Type(WebhookEvent event) {
            this.event = event;
        }
    }

    /** What kind of row an entry is about. */
    public enum SubjectType {
        APPLICATION,
        STAGE_CHANGE,
        NOTE,
        TASK,
        CONTACT,
        DOCUMENT,
        INTERVIEW,
        FIT_CHECK,
        OFFER
    }

    protected TimelineEntry() {}

    /** Tells of something that belongs to an application. To be called by the verb that does it. */
    public static void record(
            JobApplication application, Type type, String detail, Instant at, SubjectType subjectType, UUID subjectId) {
        TimelineEntry entry = new TimelineEntry();
        entry.application = application;
        entry.type = type;
        entry.detail = detail;
        entry.at = at;
        entry.subjectType = subjectType;
        entry.subjectId = subjectId;
        entry.persist();
        if (type.event != null) {
            Outbox.tell(type.event, application.id);
        }
    }

    /** Takes everything that tells of a row out of all timelines, because the row is going. */
    public static void forget(UUID subjectId) {
        about(subjectId).forEach(TimelineEntry::delete);
    }

    /** As {@link #forget(UUID)}, in the timeline of one application. */
    public static void forget(JobApplication application, UUID subjectId) {
        TimelineEntry.<TimelineEntry>list("application = ?1 and subjectId = ?2", application, subjectId)
                .forEach(TimelineEntry::delete);
    }

    static void record(JobApplication application, Type type, String detail, Instant at) {
        record(application, type, detail, at, SubjectType.APPLICATION, application.id);
    }

    static void record(StageChange change, Type type) {
        record(change.application, type, change.stage.name, change.enteredAt, SubjectType.STAGE_CHANGE, change.id);
    }

    /**
     * What happened to an application, newest first.
     *
     * @param before only what is older than this entry; null begins at the newest
     * @param limit at most this many
     */
    public static List<TimelineEntry> of(JobApplication application, Position before, int limit) {
        Conditions conditions = new Conditions()
                .and("e.candidateId = :candidate")
                .and("e.application = :application", "application", application);
        if (before != null) {
            conditions.before("e.at", before.at(), "e.id", before.id());
        }
        return OwnRows.of(
                        TimelineEntry.class,
                        "from TimelineEntry e where " + conditions.hql() + " order by e.at desc, e.id desc")
                .with(conditions.values())
                .atMost(limit)
                .list();
    }

    /** How many entries an application has. */
    public static long countOf(JobApplication application) {
        return count("application", application);
    }

    /** A place in the timeline, between two entries. */
    public record Position(Instant at, UUID id) {}

    /** Where this entry stands. */
    public Position position() {
        return new Position(at, id);
    }

    /** A sentence that tells it, in English. */
    public String summary() {
        return switch (type) {
            case CREATED -> "Added in " + detail;
            case STAGE -> "Moved to " + detail;
            case OUTCOME -> "Ended: " + words(detail);
            case REOPENED -> "Reopened";
            case ARCHIVED -> "Archived";
            case UNARCHIVED -> "Taken out of the archive";
            case BINNED -> "Moved to the bin";
            case RESTORED -> "Taken out of the bin";
            case NOTE -> "Noted: " + detail;
            case TASK -> "Done: " + detail;
            case CONTACT -> "With " + detail;
            case DOCUMENT -> "Sent " + detail;
            case INTERVIEW -> "Interview " + words(firstWord()) + ": " + afterFirstWord();
            case FIT_CHECK -> "Fit check: " + words(detail);
            case OFFER -> "Offer, " + words(firstWord()) + ", revision " + afterFirstWord();
            case MERGED -> "Merged with " + detail;
        };
    }

    /** The first word of the detail: the outcome, where the entry tells of an interview; how binding an offer is. */
    public String firstWord() {
        return detail.substring(0, detail.indexOf(' '));
    }

    /** The detail behind its first word: the interview's name, where the entry tells of one; an offer's revision. */
    public String afterFirstWord() {
        return detail.substring(detail.indexOf(' ') + 1);
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The entries that tell of one row. */
    static List<TimelineEntry> about(UUID subjectId) {
        return list("subjectId", subjectId);
    }

    /** The entry of the latest ending of an application. */
    static TimelineEntry ofEnding(JobApplication application) {
        return find("application = ?1 and type = ?2 order by id desc", application, Type.OUTCOME)
                .firstResult();
    }

    void correct(Instant newAt, String newDetail, Instant now) {
        if (!newAt.equals(at) || !Objects.equals(newDetail, detail)) {
            at = newAt;
            detail = newDetail;
            updatedAt = now;
        }
    }
}
