package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.guides.Competency;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One session of preparation. */
@Entity
@Table(name = "practice")
public class Practice extends OwnedEntity {

    @Version
    public int version;

    /** The slug of what was prepared. */
    public String competency;

    @Enumerated(EnumType.STRING)
    public PracticeKind kind;

    public int minutes;

    @Column(name = "practised_at")
    public Instant practisedAt;

    @Column(name = "score_names")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] scoreNames;

    /** From 1 to 5, in the order of their names. */
    @Column(name = "score_values")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public Integer[] scoreValues;

    /** The candidate's own, in Markdown. */
    public String note;

    public String link;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Practice() {}

    /** Logs a session. */
    public static Practice log(PracticeDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        Competency.check("competency", details.competency());
        Practice practice = new Practice();
        practice.createdAt = moment.now();
        practice.write(details, moment.now());
        practice.persist();
        return practice;
    }

    /** @throws NotFound when the candidate has no such session */
    public static Practice require(UUID id) {
        return Practice.<Practice>findByIdOptional(id).orElseThrow(() -> new NotFound("practice"));
    }

    /**
     * A part of the log, the latest session first, in one statement.
     *
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Practice> page(PracticeFilter filter, Place after, int limit) {
        Conditions conditions = filter.conditions();
        if (after != null) {
            conditions.before("p.practisedAt", Instant.parse(after.value()), "p.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "from Practice p where " + conditions.hql() + " order by p.practisedAt desc, p.id desc",
                                Practice.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are in all. */
    public static long count(PracticeFilter filter) {
        Conditions conditions = filter.conditions();
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery("select count(p) from Practice p where " + conditions.hql(), Long.class))
                .getSingleResult();
    }

    /** How many minutes they took together. */
    public static long minutes(PracticeFilter filter) {
        Conditions conditions = filter.conditions();
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select coalesce(sum(p.minutes), 0) from Practice p where " + conditions.hql(),
                                Long.class))
                .getSingleResult();
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void change(PracticeDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (!details.equals(details())) {
            if (!details.competency().equals(competency)) {
                Competency.check("competency", details.competency());
            }
            write(details, moment.now());
        }
    }

    /** Takes the session out of the log. */
    public void remove() {
        delete();
    }

    /** What the candidate wrote down about it. */
    public PracticeDetails details() {
        return new PracticeDetails(competency, kind, minutes, practisedAt, scores(), note, link);
    }

    /** How it went, each from 1 to 5, in the order of their names. */
    public Map<String, Integer> scores() {
        Map<String, Integer> scores = new TreeMap<>();
        for (int i = 0; i < scoreNames.length; i++) {
            scores.put(scoreNames[i], scoreValues[i]);
        }
        return scores;
    }

    /** The place behind this session. */
    public Place place() {
        return new Place(practisedAt.toString(), id);
    }

    private void write(PracticeDetails details, Instant now) {
        competency = details.competency();
        kind = details.kind();
        minutes = details.minutes();
        practisedAt = details.practisedAt();
        scoreNames = details.scores().keySet().toArray(String[]::new);
        scoreValues = details.scores().values().toArray(Integer[]::new);
        note = details.note();
        link = details.link();
        updatedAt = now;
    }
}
