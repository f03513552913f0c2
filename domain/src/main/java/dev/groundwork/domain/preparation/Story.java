package dev.groundwork.domain.preparation;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.guides.Competency;
import dev.groundwork.domain.interviews.Interview;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An experience that is told in interviews. */
@Entity
@Table(name = "story")
public class Story extends OwnedEntity {

    @Version
    public int version;

    public String title;

    public String situation;

    public String task;

    public String action;

    public String result;

    public String reflection;

    /** The slugs of what it shows. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] competencies;

    /** The slugs of the kinds of résumé evidence that it is. */
    @Column(name = "evidence_kinds")
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] evidenceKinds;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Story() {}

    /** Writes an experience down. */
    public static Story create(StoryDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        check(details.competencies());
        Story story = new Story();
        story.createdAt = moment.now();
        story.write(details, moment.now());
        story.persist();
        return story;
    }

    /** @throws NotFound when the candidate has no such story */
    public static Story require(UUID id) {
        return Story.<Story>findByIdOptional(id).orElseThrow(() -> new NotFound("story"));
    }

    /**
     * A part of the candidate's stories, newest first, in one statement.
     *
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<Story> page(Place after, int limit) {
        String order = " order by createdAt desc, id desc";
        return after == null
                ? Story.<Story>find("from Story" + order).page(0, limit).list()
                : Story.<Story>find(
                                "(createdAt < ?1 or createdAt = ?1 and id < ?2)" + order,
                                Instant.parse(after.value()),
                                after.id())
                        .page(0, limit)
                        .list();
    }

    /** All stories in the order of their titles, at most this many. */
    public static List<Story> byTitle(int limit) {
        return Panache.getEntityManager()
                .createQuery("from Story s order by lower(s.title), s.id", Story.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void change(StoryDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (!details.equals(details())) {
            if (!details.competencies().equals(List.of(competencies))) {
                check(details.competencies());
            }
            write(details, moment.now());
        }
    }

    /** Tells the story in an interview; nothing happens when it was told there. */
    public Telling tell(Interview interview) {
        return Telling.of(this, interview).orElseGet(() -> Telling.record(this, interview));
    }

    /** Takes back that it was told in an interview. */
    public void untell(Interview interview) {
        Telling.of(this, interview).ifPresent(Telling::delete);
    }

    /** Where those of an interview's company have heard it before, in other interviews; the latest first. */
    public List<Telling> heardBefore(Interview interview) {
        return Telling.heardBy(interview.application.company).getOrDefault(id, List.of()).stream()
                .filter(telling -> !telling.interview.id.equals(interview.id))
                .toList();
    }

    /** Deletes the story, and that it was told. */
    public void remove() {
        Telling.<Telling>list("story", this).forEach(Telling::delete);
        delete();
    }

    /** What the candidate wrote down. */
    public StoryDetails details() {
        return new StoryDetails(
                title, situation, task, action, result, reflection, List.of(competencies), List.of(evidenceKinds));
    }

    /** Whether it shows a competency. */
    public boolean shows(String competency) {
        return List.of(competencies).contains(competency);
    }

    /** The place behind this story in the order of their making. */
    public Place place() {
        return new Place(createdAt.toString(), id);
    }

    private static void check(List<String> slugs) {
        Set<String> known =
                Competency.known().stream().map(competency -> competency.slug).collect(Collectors.toSet());
        if (!known.containsAll(slugs)) {
            throw new InvalidInput("competencies", "must be slugs of competencies");
        }
    }

    private void write(StoryDetails details, Instant now) {
        title = details.title();
        situation = details.situation();
        task = details.task();
        action = details.action();
        result = details.result();
        reflection = details.reflection();
        competencies = details.competencies().toArray(String[]::new);
        evidenceKinds = details.evidenceKinds().toArray(String[]::new);
        updatedAt = now;
    }
}
