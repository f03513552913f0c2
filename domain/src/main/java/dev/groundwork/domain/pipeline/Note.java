package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.people.Contact;
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

/** What the candidate wrote down, in Markdown, about exactly one of: an application, a company, a contact. */
@Entity
@Table(name = "note")
public class Note extends OwnedEntity {

    private static final int LONGEST_FIRST_LINE = 200;

    private static final String NOT_IN_THE_BIN = "(n.application is null or a.binnedAt is null)";

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Company company;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contact_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Contact contact;

    public String text;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Note() {}

    /** Notes something about an application. */
    public static Note on(JobApplication application, NoteDetails details, Moment moment) {
        Note note = new Note();
        note.application = application;
        note.begin(details, moment);
        TimelineEntry.record(
                application,
                TimelineEntry.Type.NOTE,
                note.firstLine(),
                note.createdAt,
                TimelineEntry.SubjectType.NOTE,
                note.id);
        return note;
    }

    /** Notes something about a company. */
    public static Note on(Company company, NoteDetails details, Moment moment) {
        Note note = new Note();
        note.company = company;
        note.begin(details, moment);
        return note;
    }

    /** Notes something about a contact. */
    public static Note on(Contact contact, NoteDetails details, Moment moment) {
        Note note = new Note();
        note.contact = contact;
        note.begin(details, moment);
        return note;
    }

    /** The note with what it is about. @throws NotFound when the candidate has no such note, or it is in the bin */
    public static Note require(UUID id) {
        return Note.<Note>find(
                        "select n from Note n left join fetch n.application a left join fetch n.company"
                                + " left join fetch n.contact where n.id = ?1 and " + NOT_IN_THE_BIN,
                        id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("note"));
    }

    /** The notes on an application, newest first. */
    public static List<Note> of(JobApplication application) {
        return OwnRows.of(
                        Note.class,
                        "from Note n where n.candidateId = :candidate and n.application = :application"
                                + " order by n.createdAt desc, n.id desc")
                .with("application", application)
                .list();
    }

    /** The notes on a company, newest first. */
    public static List<Note> of(Company company) {
        return list("company = ?1 order by createdAt desc, id desc", company);
    }

    /** The notes on a contact, newest first. */
    public static List<Note> of(Contact contact) {
        return list("contact = ?1 order by createdAt desc, id desc", contact);
    }

    /**
     * A part of all the candidate's notes, newest first, in one statement.
     *
     * @param after only what follows this place; null begins at the newest
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Note> page(Place after, int limit) {
        Conditions conditions = new Conditions().and(NOT_IN_THE_BIN);
        if (after != null) {
            conditions.before("n.createdAt", Instant.parse(after.value()), "n.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select n from Note n left join n.application a where " + conditions.hql()
                                        + " order by n.createdAt desc, n.id desc",
                                Note.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many notes there are in all. */
    public static long countInAll() {
        return Panache.getEntityManager()
                .createQuery(
                        "select count(n) from Note n left join n.application a where " + NOT_IN_THE_BIN, Long.class)
                .getSingleResult();
    }

    /** Replaces the text; nothing changes, not even the version, when it is the same. */
    public void write(NoteDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (!details.text().equals(text)) {
            text = details.text();
            updatedAt = moment.now();
            TimelineEntry.about(id).forEach(entry -> entry.correct(entry.at, firstLine(), moment.now()));
        }
    }

    /** Deletes the note. */
    public void remove() {
        TimelineEntry.forget(id);
        delete();
    }

    /** What the candidate wrote. */
    public NoteDetails details() {
        return new NoteDetails(text);
    }

    /** The place behind this note. */
    public Place place() {
        return new Place(createdAt.toString(), id);
    }

    private void begin(NoteDetails details, Moment moment) {
        text = InvalidInput.unlessValid(details).text();
        createdAt = moment.now();
        updatedAt = moment.now();
        persist();
    }

    /** The first line with a letter or digit in it, without the marks of a heading or list, shortened where it is long. */
    private String firstLine() {
        String line = text.lines()
                .map(candidate -> candidate.replaceFirst("^[\\s#>*+-]+", "").strip())
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElseGet(text::strip);
        return line.codePointCount(0, line.length()) <= LONGEST_FIRST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_FIRST_LINE - 1)) + "…";
    }
}
