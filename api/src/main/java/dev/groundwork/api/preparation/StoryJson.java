package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.Telling;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An experience told in interviews.
 *
 * @param told in which interviews, the latest first
 */
public record StoryJson(
        UUID id,
        int version,
        String title,
        String situation,
        String task,
        String action,
        String result,
        String reflection,
        List<String> competencies,
        List<String> evidenceKinds,
        List<AskedJson> told,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** As it is in the database now. */
    static StoryJson of(Story story) {
        return of(List.of(story)).get(0);
    }

    /** Several, with where they were told read in one statement. */
    static List<StoryJson> of(Collection<Story> stories) {
        Map<UUID, List<Telling>> told = stories.isEmpty()
                ? Map.of()
                : Telling.ofEach(stories.stream().map(story -> story.id).toList());
        return stories.stream()
                .map(story -> of(story, told.getOrDefault(story.id, List.of())))
                .toList();
    }

    private static StoryJson of(Story story, List<Telling> told) {
        return new StoryJson(
                story.id,
                story.version,
                story.title,
                story.situation,
                story.task,
                story.action,
                story.result,
                story.reflection,
                List.of(story.competencies),
                List.of(story.evidenceKinds),
                told.stream()
                        .map(telling -> new AskedJson(telling.interview.id, telling.interview.startsAt))
                        .toList(),
                story.createdAt,
                story.updatedAt);
    }
}
