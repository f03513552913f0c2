package dev.groundwork.domain.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.fit.RequirementDetails;
import dev.groundwork.domain.interviews.InterviewFormat;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.preparation.DebriefedQuestion;
import dev.groundwork.domain.preparation.PracticeKind;
import dev.groundwork.domain.preparation.StoryDetails;
import dev.groundwork.domain.preparation.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rounds of the sample search and what is prepared for them, as the file tells it. Days are counted from the day on
 * which the sample is made; companies and people are those of its applications.
 *
 * @param guide the slug of the guide that the application with the fit check names
 * @param careerPaths the companies whose applications build toward a path, by its slug
 */
record SamplePreparation(
        String guide,
        Map<String, List<String>> careerPaths,
        List<StoryDetails> stories,
        SampleFitCheck fitCheck,
        List<SampleRound> rounds,
        List<SamplePractice> practices,
        List<SampleStatement> statements) {

    private static final ObjectMapper YAML = new YAMLMapper();

    record SampleFitCheck(
            String company,
            Map<String, FitAnswer> answers,
            List<RequirementDetails> requirements,
            String honestAnswer) {}

    /** @param told the titles of the stories that were told in it */
    record SampleRound(
            String company,
            InterviewType type,
            String title,
            InterviewFormat format,
            int days,
            String time,
            String zone,
            Integer minutes,
            String location,
            List<String> people,
            InterviewOutcome outcome,
            String preparation,
            List<String> told,
            SampleDebrief debrief) {

        SampleRound {
            told = told == null ? List.of() : told;
        }
    }

    record SampleDebrief(
            String summary, String nextStep, String promised, Integer rating, List<DebriefedQuestion> questions) {}

    record SamplePractice(
            String competency, PracticeKind kind, int minutes, int days, Map<String, Integer> scores, String note) {}

    record SampleStatement(String company, Topic topic, String text, int days, String to) {}

    static SamplePreparation read() {
        try (InputStream file =
                Objects.requireNonNull(SamplePreparation.class.getResourceAsStream("preparation.yaml"))) {
            return YAML.readValue(file, SamplePreparation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
