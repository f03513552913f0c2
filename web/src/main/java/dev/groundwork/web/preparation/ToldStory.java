package dev.groundwork.web.preparation;

import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.Telling;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A story that can be ticked as told in a round.
 *
 * @param told whether it is
 * @param heard the round in which the company has heard it before; null for none
 */
public record ToldStory(Story story, boolean told, Interview heard) {

    static List<ToldStory> of(List<Story> stories, List<UUID> told, Interview interview) {
        Map<UUID, List<Telling>> heard = Telling.heardBy(interview.application.company);
        return stories.stream()
                .map(story -> new ToldStory(
                        story,
                        told.contains(story.id),
                        heard.getOrDefault(story.id, List.of()).stream()
                                .map(telling -> telling.interview)
                                .filter(other -> !other.id.equals(interview.id))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
