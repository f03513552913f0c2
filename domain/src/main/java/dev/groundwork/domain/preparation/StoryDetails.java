package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What a candidate writes down about an experience. Blank text counts as none.
 *
 * @param title what she calls it
 * @param situation where it happened, and why it mattered
 * @param task what was hers to do
 * @param action what she did
 * @param result what came of it
 * @param reflection what she would do differently
 * @param competencies the slugs of what it shows, each once
 * @param evidenceKinds the slugs of a guide's kinds of résumé evidence that it is, each once
 */
public record StoryDetails(
        @NotBlank @Text(max = 200) String title,
        @Text(max = 20_000) String situation,
        @Text(max = 20_000) String task,
        @Text(max = 20_000) String action,
        @Text(max = 20_000) String result,
        @Text(max = 20_000) String reflection,
        @Size(max = 50, message = "must be at most 50") List<@Text(max = 60) String> competencies,
        @Size(max = 50, message = "must be at most 50") List<@Text(max = 60) String> evidenceKinds) {

    public StoryDetails {
        title = Names.tidy(title);
        situation = orNone(situation);
        task = orNone(task);
        action = orNone(action);
        result = orNone(result);
        reflection = orNone(reflection);
        competencies = tidied(competencies);
        evidenceKinds = tidied(evidenceKinds);
    }

    private static String orNone(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static List<String> tidied(List<String> slugs) {
        return slugs == null
                ? List.of()
                : slugs.stream()
                        .map(Names::tidy)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }
}
