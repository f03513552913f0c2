package dev.groundwork.domain.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.guides.Fit;
import dev.groundwork.domain.guides.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitResultTest {

    private static final Fit FIT = new Fit(
            List.of(statement("deep"), statement("large")), List.of(statement("frontend"), statement("mobile")), null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "deep YES, large YES, frontend NO, mobile NO        | -               | 100 | STRONG | deep large frontend mobile",
                "deep NO, large NO, frontend YES, mobile YES        | -               | 0   | WEAK   | deep large frontend mobile",
                "deep YES, large PARTLY, frontend YES, mobile NO    | -               | 63  | MIXED  | frontend",
                "deep YES, large YES, frontend PARTLY, mobile NO    | -               | 88  | STRONG | deep large mobile",
                "deep PARTLY, large PARTLY                          | -               | 50  | MIXED  | deep large",
                "deep YES                                           | MET GAP         | 80  | STRONG | deep",
                "deep YES                                           | GAP GAP         | 60  | MIXED  | deep",
                "deep YES                                           | GAP+ PARTLY     | 75  | STRONG | deep",
                "deep YES                                           | unmarked        | 100 | STRONG | deep",
                "-                                                  | MET PARTLY GAP  | 50  | MIXED  | ''",
                "-                                                  | unmarked        | -   | -      | ''"
            })
    void isReckonedFromWhatIsAnswered(
            String answers, String requirements, Integer score, FitVerdict verdict, String deciding) {
        FitResult result = FitResult.of(FIT, new FitCheckDetails(answers(answers), requirements(requirements), null));
        assertThat(result.score()).isEqualTo(score);
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(String.join(" ", result.deciding())).isEqualTo(deciding);
    }

    @Test
    void aPastedPostingBecomesRows() {
        assertThat(RequirementDetails.pasted("""
                  • Bachelor's degree in Computer Science
                - 2+ years of C++

                3. Operating systems
                C# or Java
                """))
                .extracting(RequirementDetails::text)
                .containsExactly(
                        "Bachelor's degree in Computer Science", "2+ years of C++", "Operating systems", "C# or Java");
        assertThat(RequirementDetails.pasted(null)).isEmpty();
    }

    private static Statement statement(String slug) {
        return new Statement(slug, slug, null);
    }

    private static Map<String, FitAnswer> answers(String text) {
        Map<String, FitAnswer> answers = new TreeMap<>();
        if (text != null) {
            for (String answer : text.split(", ")) {
                answers.put(answer.split(" ")[0], FitAnswer.valueOf(answer.split(" ")[1]));
            }
        }
        return answers;
    }

    private static List<RequirementDetails> requirements(String text) {
        return text == null
                ? List.of()
                : List.of(text.split(" ")).stream()
                        .map(state -> new RequirementDetails(
                                "x",
                                state.equals("unmarked") ? null : RequirementState.valueOf(state.replace("+", "")),
                                null,
                                state.endsWith("+") ? "learn it" : null))
                        .toList();
    }
}
