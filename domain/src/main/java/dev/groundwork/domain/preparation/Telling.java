package dev.groundwork.domain.preparation;

import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.Company;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** That a story was told in an interview. */
@Entity
@Table(name = "telling")
public class Telling extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "story_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Story story;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "interview_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Interview interview;

    protected Telling() {}

    /** What was told in an interview, with the stories in the order of their titles. */
    public static List<Telling> in(Interview interview) {
        return list(
                "from Telling t join fetch t.story s where t.interview = ?1 order by lower(s.title), s.id", interview);
    }

    /**
     * Where each of these stories was told, by the story's id, the latest interview first; with interview, application
     * and company, and nothing that is in the bin.
     */
    public static Map<UUID, List<Telling>> ofEach(Collection<UUID> storyIds) {
        return Telling.<Telling>list(
                        "from Telling t join fetch t.interview i join fetch i.application p join fetch p.company"
                                + " where t.story.id in ?1 and p.binnedAt is null order by i.startsAt desc, t.id desc",
                        storyIds)
                .stream()
                .collect(Collectors.groupingBy(telling -> telling.story.id));
    }

    /** Where a company has heard stories, by the story's id, the latest interview first. */
    public static Map<UUID, List<Telling>> heardBy(Company company) {
        return Telling.<Telling>list(
                        "from Telling t join fetch t.interview i join fetch i.application p"
                                + " where p.company = ?1 and p.binnedAt is null order by i.startsAt desc, t.id desc",
                        company)
                .stream()
                .collect(Collectors.groupingBy(telling -> telling.story.id));
    }

    static Optional<Telling> of(Story story, Interview interview) {
        return find("story = ?1 and interview = ?2", story, interview).firstResultOptional();
    }

    static Telling record(Story story, Interview interview) {
        Telling telling = new Telling();
        telling.story = story;
        telling.interview = interview;
        telling.persist();
        return telling;
    }
}
