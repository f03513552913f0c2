package dev.groundwork.domain.fit;

import dev.groundwork.domain.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a candidate answers before she applies.
 *
 * @param answers by the slugs of the guide's statements; statements that are left out are unanswered
 * @param requirements what the posting asks for, in its order
 * @param honestAnswer her answer to the guide's honest question, or null
 */
public record FitCheckDetails(
        Map<String, FitAnswer> answers,

        @Size(max = 100, message = "must have at most {max} entries")
        List<@Valid RequirementDetails> requirements,

        @Text(max = 5000) String honestAnswer) {

    public FitCheckDetails {
        TreeMap<String, FitAnswer> given = new TreeMap<>(answers == null ? Map.of() : answers);
        given.values().removeIf(Objects::isNull);
        answers = given;
        requirements = requirements == null
                ? List.of()
                : requirements.stream().filter(Objects::nonNull).toList();
        honestAnswer = honestAnswer == null || honestAnswer.isBlank() ? null : honestAnswer.strip();
    }
}
