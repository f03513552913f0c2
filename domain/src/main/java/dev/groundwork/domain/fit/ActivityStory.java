package dev.groundwork.domain.fit;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.guides.Slug;
import dev.groundwork.domain.preparation.Story;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** "This story shows that I have done what the role does": an activity of a guide is backed by one story or none. */
@Entity
@Table(name = "activity_story")
public class ActivityStory extends OwnedEntity {

    /** The activity's slug, of whichever guide. */
    @Column(updatable = false)
    String activity;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "story_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Story story;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    private record Activity(@NotNull @Slug String activity) {}

    protected ActivityStory() {}

    /** Backs an activity by a story, in place of the one that backed it before. */
    public static void back(String activity, Story story, Moment moment) {
        InvalidInput.unlessValid(new Activity(activity));
        ActivityStory backing = ActivityStory.<ActivityStory>find("activity", activity)
                .firstResultOptional()
                .orElseGet(ActivityStory::new);
        backing.story = story;
        if (backing.createdAt == null) {
            backing.activity = activity;
            backing.createdAt = moment.now();
            backing.persist();
        }
    }

    /** Takes back that a story backs an activity. Nothing happens when none does. */
    public static void clear(String activity) {
        ActivityStory.<ActivityStory>list("activity", activity).forEach(ActivityStory::delete);
    }

    /** The stories by the slugs of the activities that they back, in one statement. */
    public static Map<String, Story> byActivity() {
        return ActivityStory.<ActivityStory>list("from ActivityStory a join fetch a.story").stream()
                .collect(Collectors.toMap(backing -> backing.activity, backing -> backing.story));
    }
}
