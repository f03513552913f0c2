package dev.groundwork.domain.checklists;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.guides.Competency;
import dev.groundwork.domain.guides.ItemTemplate;
import dev.groundwork.domain.guides.LeadTime;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.PlausibleInstant;
import dev.groundwork.domain.today.Due;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** One thing to do, maybe by a time that moves with its round. What is done stays done. */
@Entity
@Table(name = "checklist_item")
public class ChecklistItem extends OwnedEntity {

    private static final String WITH_ALL = "select i from ChecklistItem i join fetch i.checklist c"
            + " left join fetch c.application a left join fetch a.company left join fetch c.interview v where ";

    private static final String OWN = "i.candidateId = :candidate and c.candidateId = :candidate and ";

    private static final String SHOWN =
            "i.withdrawnAt is null and c.removedAt is null and (c.application is null or a.binnedAt is null)";

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "checklist_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Checklist checklist;

    public String title;

    /** The reason, or null. */
    public String why;

    /** The slug of the competency it trains, or null. */
    public String competency;

    /** How long before the round or the deadline it is due, as {@link LeadTime} writes it; null where it has no time. */
    @Column(name = "lead_time")
    String leadTime;

    @Column(name = "due_at")
    public Instant dueAt;

    /** When it was done; null while it is open. */
    @Column(name = "completed_at")
    public Instant completedAt;

    /** Since when there is no reason to do it, because its round is cancelled or its stage is past; null while there is. */
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    public int position;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected ChecklistItem() {}

    /** Adds something to do. */
    public static ChecklistItem create(Checklist checklist, ItemDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        Competency.check("competency", details.competency());
        ChecklistItem item = new ChecklistItem();
        item.checklist = checklist;
        item.createdAt = moment.now();
        item.position = (int) count("checklist", checklist);
        item.write(details, moment);
        item.persist();
        item.moveTo(details.position());
        return item;
    }

    /** The item with its checklist, round and application. @throws NotFound when the candidate has no such item */
    public static ChecklistItem require(UUID id) {
        return ChecklistItem.<ChecklistItem>find(WITH_ALL + "i.id = ?1 and " + SHOWN, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("checklist item"));
    }

    /** The items of each of these checklists by the checklist's id, in order, without withdrawn ones; in one statement. */
    public static Map<UUID, List<ChecklistItem>> ofEach(Collection<Checklist> checklists) {
        return checklists.isEmpty()
                ? Map.of()
                : ChecklistItem.<ChecklistItem>list(
                                "checklist in ?1 and withdrawnAt is null order by position, id", checklists)
                        .stream()
                        .collect(Collectors.groupingBy(item -> item.checklist.id));
    }

    /**
     * What is to be done by the end of the candidate's day, the longest due first: of rounds that are still to come, and
     * of applications that are open. With checklist, round, application and company, in one statement.
     */
    public static List<ChecklistItem> dueBy(Moment moment, int limit) {
        return dueBy(moment, moment.startOf(moment.today().plusDays(1)), limit);
    }

    /** As {@link #dueBy(Moment, int)}, with what is due before a later instant. */
    public static List<ChecklistItem> dueBy(Moment moment, Instant end, int limit) {
        return OwnRows.of(ChecklistItem.class, WITH_ALL + OWN + Due.ITEM + " order by i.dueAt, i.id")
                .with("end", end)
                .with("now", moment.now())
                .atMost(limit)
                .list();
    }

    /**
     * What {@link #dueBy(Moment, Instant, int)} tells, and behind it what was done since an instant, the latest first; in one
     * statement. Both ends of its range are told, so that PostgreSQL takes it for narrow and goes by keys.
     */
    public static List<ChecklistItem> dueByOrDoneSince(Moment moment, Instant end, Instant since, int limit) {
        return OwnRows.of(
                        ChecklistItem.class,
                        WITH_ALL + OWN + "(" + Due.ITEM
                                + " or i.completedAt >= :since and i.completedAt < :end and " + SHOWN + ")"
                                + " order by i.completedAt desc nulls first, i.dueAt, i.id")
                .with("end", end)
                .with("now", moment.now())
                .with("since", since)
                .atMost(limit)
                .list();
    }

    /** What was done since an instant, the latest first, with checklist, round, application and company. */
    public static List<ChecklistItem> doneSince(Instant instant, int limit) {
        return ChecklistItem.<ChecklistItem>find(
                        WITH_ALL + "i.completedAt >= ?1 and " + SHOWN + " order by i.completedAt desc, i.id", instant)
                .page(0, limit)
                .list();
    }

    /**
     * A part of the candidate's items, the latest made first, with checklist, round and application, in one statement.
     *
     * @param open only those to be done, or only those that are done; null for both
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<ChecklistItem> page(Boolean open, Place after, int limit) {
        Conditions conditions = conditions(open);
        if (after != null) {
            conditions.before("i.createdAt", Instant.parse(after.value()), "i.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                WITH_ALL + conditions.hql() + " order by i.createdAt desc, i.id desc",
                                ChecklistItem.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in all. */
    public static long count(Boolean open) {
        Conditions conditions = conditions(open);
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select count(i) from ChecklistItem i join i.checklist c left join c.application a where "
                                        + conditions.hql(),
                                Long.class))
                .getSingleResult();
    }

    /** The slugs of the competencies that a round's items train: what it needs. */
    public static List<String> competenciesFor(Interview interview) {
        return Panache.getEntityManager()
                .createQuery(
                        "select distinct i.competency from ChecklistItem i join i.checklist c where c.interview = :interview"
                                + " and i.competency is not null and i.withdrawnAt is null order by i.competency",
                        String.class)
                .setParameter("interview", interview)
                .getResultList();
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void change(ItemDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (!Objects.equals(details.competency(), competency)) {
            Competency.check("competency", details.competency());
        }
        if (!details.title().equals(title)
                || !Objects.equals(details.why(), why)
                || !Objects.equals(details.competency(), competency)
                || !Objects.equals(details.dueAt(), dueAt)) {
            write(details, moment);
        }
        moveTo(details.position());
    }

    /** Does it; nothing happens when it is done. */
    public void complete(Moment moment) {
        if (!isDone()) {
            complete(moment.now(), moment);
        }
    }

    /** As {@link #complete(Moment)}, at another time than now; where it is done already, that time is corrected. */
    public void complete(Instant at, Moment moment) {
        Instant when = InvalidInput.unlessValid(new Completion(at)).completedAt();
        if (!when.equals(completedAt)) {
            completedAt = when;
            updatedAt = moment.now();
        }
    }

    /** Takes back that it was done. Nothing happens when it is open. */
    public void reopen(Moment moment) {
        if (isDone()) {
            completedAt = null;
            updatedAt = moment.now();
        }
    }

    /** Deletes the item. */
    public void remove() {
        delete();
        number(others());
    }

    /** Whether it is done. */
    public boolean isDone() {
        return completedAt != null;
    }

    /** Whether it is due on a day rather than at a minute, because it counts whole days ahead. */
    public boolean isDueByDay() {
        return leadTime != null && LeadTime.parse(leadTime).time().isZero();
    }

    /** What the candidate wrote down about it. */
    public ItemDetails details() {
        return new ItemDetails(title, why, competency, dueAt, position);
    }

    /** The place behind this item. */
    public Place place() {
        return new Place(createdAt.toString(), id);
    }

    /** Makes what a template asks for. */
    static void make(Checklist checklist, ItemTemplate template, int position, Moment moment) {
        ChecklistItem item = new ChecklistItem();
        item.checklist = checklist;
        item.title = template.title();
        item.why = template.why();
        item.competency = template.competency();
        item.leadTime = template.leadTime().map(LeadTime::toString).orElse(null);
        item.dueAt = checklist.anchor(moment).due(template.leadTime().orElse(null));
        item.position = position;
        item.createdAt = moment.now();
        item.updatedAt = moment.now();
        item.persist();
    }

    /** Those that are not done, withdrawn or not. */
    static List<ChecklistItem> openOf(Checklist checklist) {
        return list("checklist = ?1 and completedAt is null order by position, id", checklist);
    }

    /** There is no reason to do it now. */
    void withdraw(Moment moment) {
        if (withdrawnAt == null) {
            withdrawnAt = moment.now();
            updatedAt = moment.now();
        }
    }

    /** There is a reason to do it, by the time that its lead time says. */
    void move(Anchor anchor, Moment moment) {
        Instant due = leadTime == null ? dueAt : anchor.due(LeadTime.parse(leadTime));
        if (withdrawnAt != null || !Objects.equals(due, dueAt)) {
            withdrawnAt = null;
            dueAt = due;
            updatedAt = moment.now();
        }
    }

    private record Completion(@PlausibleInstant Instant completedAt) {

        Completion {
            completedAt = completedAt.truncatedTo(ChronoUnit.MICROS);
        }
    }

    private static Conditions conditions(Boolean open) {
        Conditions conditions = new Conditions().and(SHOWN);
        if (open != null) {
            conditions.and(open ? "i.completedAt is null" : "i.completedAt is not null");
        }
        return conditions;
    }

    /** An own time becomes a lead time, so that it moves with the round, too. */
    private void write(ItemDetails details, Moment moment) {
        title = details.title();
        why = details.why();
        competency = details.competency();
        if (!Objects.equals(details.dueAt(), dueAt)) {
            dueAt = details.dueAt();
            LeadTime lead = checklist.anchor(moment).leadOf(dueAt);
            leadTime = lead == null ? null : lead.toString();
        }
        updatedAt = moment.now();
    }

    private void moveTo(Integer wanted) {
        if (wanted != null && wanted != position) {
            List<ChecklistItem> items = others();
            items.add(Math.min(wanted, items.size()), this);
            number(items);
        }
    }

    private List<ChecklistItem> others() {
        List<ChecklistItem> items =
                new ArrayList<>(ChecklistItem.<ChecklistItem>list("checklist = ?1 order by position, id", checklist));
        items.remove(this);
        return items;
    }

    private static void number(List<ChecklistItem> items) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).position = i;
        }
    }
}
