package dev.groundwork.domain.people;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.TimelineEntry;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Somebody the candidate has to do with, at a company or on her own. */
@Entity
@Table(name = "contact")
public class Contact extends OwnedEntity {

    @Version
    public int version;

    /** Whom they work for; null when it is not known. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Company company;

    public String name;

    @Column(name = "name_key")
    public String nameKey;

    public String title;

    public String email;

    public String phone;

    public String linkedin;

    /** The candidate's own, in Markdown. */
    public String notes;

    @Column(name = "last_touch_on")
    public LocalDate lastTouchOn;

    @Column(name = "next_touch_on")
    public LocalDate nextTouchOn;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Contact() {}

    /** Adds somebody. */
    public static Contact create(ContactDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        Contact contact = new Contact();
        contact.createdAt = moment.now();
        contact.write(details, moment.now());
        contact.persist();
        return contact;
    }

    /** Somebody of this name at this company, or of whom no company is known; added when there is none. */
    public static Contact named(String name, Company company, Moment moment) {
        return Contact.<Contact>find(
                        "nameKey = ?1 and (company = ?2 or company is null) order by company nulls last, id",
                        Names.key(name),
                        company)
                .firstResultOptional()
                .orElseGet(() -> create(
                        new ContactDetails(name, company.name, null, null, null, null, null, null, null), moment));
    }

    /** The contact with the company. @throws NotFound when the candidate has no such contact */
    public static Contact require(UUID id) {
        return Contact.<Contact>find("from Contact c left join fetch c.company where c.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("contact"));
    }

    /**
     * A part of the candidate's contacts with their companies in the order of their names, in one statement.
     *
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     */
    public static List<Contact> page(ContactFilter filter, Place after, int limit) {
        Conditions conditions = filter.conditions();
        if (after != null) {
            conditions.after("c.nameKey", after.value(), "c.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "from Contact c left join fetch c.company where " + conditions.hql()
                                        + " order by c.nameKey, c.id",
                                Contact.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in all. */
    public static long count(ContactFilter filter) {
        Conditions conditions = filter.conditions();
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery("select count(c) from Contact c where " + conditions.hql(), Long.class))
                .getSingleResult();
    }

    /** Those to be in touch with by a day, the longest due first, with their companies. */
    public static List<Contact> touchDueBy(LocalDate day, int limit) {
        return OwnRows.of(
                        Contact.class,
                        "from Contact c left join fetch c.company where c.candidateId = :candidate"
                                + " and c.nextTouchOn <= :day order by c.nextTouchOn, c.id limit " + limit)
                .with("day", day)
                .list();
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void change(ContactDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (!details.equals(details())) {
            write(details, moment.now());
        }
    }

    /**
     * Tells that they were in touch; what was due by then is done.
     *
     * @param on the day, or null for today
     */
    public void touch(LocalDate on, Moment moment) {
        LocalDate day = on == null ? moment.today() : on;
        if (lastTouchOn == null || lastTouchOn.isBefore(day)) {
            lastTouchOn = day;
        }
        if (nextTouchOn != null && !nextTouchOn.isAfter(day)) {
            nextTouchOn = null;
        }
        updatedAt = moment.now();
    }

    /**
     * Tells that their parts in applications are about to be replaced: of two who do that at once from one state, one
     * fails.
     */
    public void otherParts(Moment moment) {
        updatedAt = moment.now();
        Panache.getEntityManager().flush();
    }

    /** Gives them a part in an application; nothing happens when they have it. */
    public Involvement involve(JobApplication application, Part part, Moment moment) {
        return Involvement.between(this, application, part)
                .orElseGet(() -> Involvement.begin(this, application, part, moment));
    }

    /** Deletes the contact with the notes about it; applications forget that it had a part in them. */
    public void remove() {
        TimelineEntry.forget(id);
        Involvement.<Involvement>list("contact", this).forEach(Involvement::delete);
        Note.of(this).forEach(Note::remove);
        delete();
    }

    /** What the candidate wrote down about them. */
    public ContactDetails details() {
        return new ContactDetails(
                name,
                company == null ? null : company.name,
                title,
                email,
                phone,
                linkedin,
                notes,
                lastTouchOn,
                nextTouchOn);
    }

    /** The place behind this contact. */
    public Place place() {
        return new Place(nameKey, id);
    }

    private void write(ContactDetails details, Instant now) {
        company = details.company() == null ? null : Company.named(details.company(), now);
        name = details.name();
        nameKey = Names.key(details.name());
        title = details.title();
        email = details.email();
        phone = details.phone();
        linkedin = details.linkedin();
        notes = details.notes();
        lastTouchOn = details.lastTouchOn();
        nextTouchOn = details.nextTouchOn();
        updatedAt = now;
    }
}
