package dev.groundwork.domain.checklists;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.guides.ChecklistTemplate;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Things to do, for a round, an application or on their own. Those made from a guide's template follow their round or the
 * stage of their application; each is made once, and what the candidate changes in it stays changed.
 */
@Entity
@Table(name = "checklist")
public class Checklist extends OwnedEntity {

    private static final String SHOWN = "c.removedAt is null and (c.application is null or a.binnedAt is null)";

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "interview_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Interview interview;

    /** The slug of the guide whose template it was made from; null when it is the candidate's own. */
    @Column(updatable = false)
    public String guide;

    /** The slug of that template. */
    @Column(updatable = false)
    public String template;

    /** The type of round or kind of stage it was made for: while it is another, the open items are withdrawn. */
    @Column(name = "made_for", updatable = false)
    String madeFor;

    public String title;

    /** When the candidate removed it, so that it is not made again. */
    @Column(name = "removed_at")
    Instant removedAt;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Checklist() {}

    /** Begins a checklist of the candidate's own, still empty. */
    public static Checklist create(ChecklistDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        return begin(details.application(), details.interview(), details.title(), null, null, moment);
    }

    /** Makes a checklist from a guide's template, though nothing asks for it; it follows the round only. */
    public static Checklist create(
            JobApplication application, Interview interview, Guide guide, ChecklistTemplate template, Moment moment) {
        ChecklistDetails details = new ChecklistDetails(application, interview, template.title());
        return make(details.application(), interview, guide, template, null, moment);
    }

    /**
     * Brings the checklists of a round into step with it, to be called by every verb that changes it: those its type asks
     * for are made while it is to come, open items move with it, and are withdrawn while it is cancelled.
     */
    public static void follow(Interview interview, Moment moment) {
        RoundChecklists.follow(interview, moment);
    }

    /** Takes back the open items of a round that is about to be deleted; what was done stays with the application. */
    public static void forget(Interview interview) {
        RoundChecklists.forget(interview);
    }

    /**
     * Brings the checklists that hang on an application's kind of stage into step with it, its guide and its deadline, to
     * be called by every verb that changes one of them.
     */
    public static void follow(JobApplication application, Moment moment) {
        StageChecklists.follow(application, moment);
    }

    /** @throws NotFound when the candidate has no such checklist, or its application is in the bin */
    public static Checklist require(UUID id) {
        return Checklist.<Checklist>find(
                        "select c from Checklist c left join fetch c.application a left join fetch a.company"
                                + " left join fetch c.interview where c.id = ?1 and " + SHOWN,
                        id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("checklist"));
    }

    /** The checklists of an application, those of its rounds among them, in the order in which they were made. */
    public static List<Checklist> of(JobApplication application) {
        return OwnRows.of(
                        Checklist.class,
                        "from Checklist c left join fetch c.interview where c.candidateId = :candidate"
                                + " and c.application = :application and c.removedAt is null order by c.createdAt, c.id")
                .with("application", application)
                .list();
    }

    /** The checklists of a round in the order in which they were made. */
    public static List<Checklist> of(Interview interview) {
        return list("interview = ?1 and removedAt is null order by createdAt, id", interview);
    }

    /**
     * A part of the candidate's checklists, newest first, in one statement.
     *
     * @param after only what follows this place; null begins at the newest
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Checklist> page(Place after, int limit) {
        Conditions conditions = new Conditions().and(SHOWN);
        if (after != null) {
            conditions.before("c.createdAt", Instant.parse(after.value()), "c.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select c from Checklist c left join c.application a left join fetch c.interview where "
                                        + conditions.hql() + " order by c.createdAt desc, c.id desc",
                                Checklist.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in all. */
    public static long countInAll() {
        return Panache.getEntityManager()
                .createQuery("select count(c) from Checklist c left join c.application a where " + SHOWN, Long.class)
                .getSingleResult();
    }

    /** Gives it another title; nothing changes, not even the version, when it is the same. */
    public void rename(String newTitle, Moment moment) {
        ChecklistDetails details = new ChecklistDetails(application, interview, newTitle);
        InvalidInput.unlessValid(details);
        if (!details.title().equals(title)) {
            title = details.title();
            updatedAt = moment.now();
        }
    }

    /** Deletes the checklist with its items; one that a template asked for is not made again. */
    public void remove(Moment moment) {
        ChecklistItem.<ChecklistItem>list("checklist", this).forEach(ChecklistItem::delete);
        if (madeFor == null) {
            delete();
        } else {
            removedAt = moment.now();
            updatedAt = moment.now();
        }
    }

    /** The place behind this checklist. */
    public Place place() {
        return new Place(createdAt.toString(), id);
    }

    /** Makes what a template asks for. */
    static Checklist make(
            JobApplication application,
            Interview interview,
            Guide guide,
            ChecklistTemplate template,
            String madeFor,
            Moment moment) {
        Checklist checklist = begin(
                application, interview, template.title(), new Origin(guide.slug, template.slug()), madeFor, moment);
        for (int i = 0; i < template.items().size(); i++) {
            ChecklistItem.make(checklist, template.items().get(i), i, moment);
        }
        return checklist;
    }

    /** What its items' times count back from. */
    Anchor anchor(Moment moment) {
        return interview == null ? Anchor.of(application, moment) : Anchor.of(interview);
    }

    private record Origin(String guide, String template) {}

    private static Checklist begin(
            JobApplication application,
            Interview interview,
            String title,
            Origin origin,
            String madeFor,
            Moment moment) {
        Checklist checklist = new Checklist();
        checklist.application = application;
        checklist.interview = interview;
        checklist.title = title;
        checklist.guide = origin == null ? null : origin.guide();
        checklist.template = origin == null ? null : origin.template();
        checklist.madeFor = madeFor;
        checklist.createdAt = moment.now();
        checklist.updatedAt = moment.now();
        checklist.persist();
        return checklist;
    }
}
