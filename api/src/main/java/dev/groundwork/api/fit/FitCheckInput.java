package dev.groundwork.api.fit;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.fit.FitCheckDetails;
import dev.groundwork.domain.fit.RequirementDetails;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a candidate answers; {@link FitCheckDetails} says what each word means. */
@InputOf(FitCheckJson.class)
public record FitCheckInput(
        @Schema(description = "By the slugs of the guide's statements: YES, PARTLY or NO")
        Map<String, FitAnswer> answers,

        List<RequirementDetails> requirements,
        @Schema(maxLength = 5000) String honestAnswer) {

    FitCheckDetails details() {
        return new FitCheckDetails(answers, requirements, honestAnswer);
    }
}
