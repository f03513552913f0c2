package dev.groundwork.api.preparation;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.StoryDetails;
import dev.groundwork.domain.preparation.Telling;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes down about an experience; {@link StoryDetails} says what each word means.
 *
 * @param told all interviews in which it was told; their time is that of the interview
 */
@InputOf(StoryJson.class)
public record StoryInput(
        @Schema(required = true, maxLength = 200) String title,
        @Schema(maxLength = 20_000) String situation,
        @Schema(maxLength = 20_000) String task,
        @Schema(maxLength = 20_000) String action,
        @Schema(maxLength = 20_000) String result,
        @Schema(maxLength = 20_000) String reflection,

        @Schema(maxItems = 50, description = "Slugs of competencies")
        List<String> competencies,

        @Schema(maxItems = 50, description = "Slugs of a guide's kinds of résumé evidence")
        List<String> evidenceKinds,

        @Schema(maxItems = 200) List<AskedJson> told) {

    private static final int MOST_TOLD = 200;

    static StoryInput of(Story story, List<AskedJson> told) {
        StoryDetails details = story.details();
        return new StoryInput(
                details.title(),
                details.situation(),
                details.task(),
                details.action(),
                details.result(),
                details.reflection(),
                details.competencies(),
                details.evidenceKinds(),
                told);
    }

    StoryDetails details() {
        return new StoryDetails(title, situation, task, action, result, reflection, competencies, evidenceKinds);
    }

    /** Makes the story told in exactly these interviews; what is in the bin stays as it is. */
    void tell(Story story) {
        List<AskedJson> wanted = told == null ? List.of() : told;
        if (wanted.size() > MOST_TOLD || wanted.stream().anyMatch(telling -> telling.interviewId() == null)) {
            throw new InvalidInput("told", "must be at most " + MOST_TOLD + ", each with an interviewId");
        }
        Set<UUID> interviews = wanted.stream().map(AskedJson::interviewId).collect(Collectors.toSet());
        Telling.ofEach(List.of(story.id)).getOrDefault(story.id, List.of()).stream()
                .filter(telling -> !interviews.remove(telling.interview.id))
                .toList()
                .forEach(telling -> story.untell(telling.interview));
        interviews.forEach(interview -> story.tell(Interview.require(interview)));
    }
}
