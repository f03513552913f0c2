package dev.groundwork.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.QuestionFilter;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DebriefsTest extends PreparationTest {

    private UUID round;
    private String path;

    @BeforeEach
    void schedule() {
        round = round(application("Oxide"), Duration.ofHours(-2));
        path = "/interviews/" + round + "/debrief";
    }

    @Test
    void whatWasAskedGoesIntoTheBankAndTheStoriesAreTold() {
        UUID story = story("The cache that lied");
        Document blank = browser.open(path);
        assertThat(blank.select("input[name=question]")).hasSize(3);

        Response saved = hold(
                List.of("What is a page fault?", "", "What is an inode?"),
                List.of("1", "", "4"),
                List.of("Two kinds.", "", ""),
                "story",
                story);
        assertThat(saved.statusCode()).isEqualTo(303);
        Document again = browser.open(path);
        assertThat(again.select("input[name=question]").eachAttr("value"))
                .containsExactly("What is a page fault?", "What is an inode?", "", "", "");
        assertThat(again.select("input[name=story][checked]")).hasSize(1);
        assertThat(again.select("textarea[name=summary]").text()).isEqualTo("Went well.");
        assertThat(again.select("select[name=rating] option[selected]").val()).isEqualTo("4");
        fixtures.as(ada, () -> {
            assertThat(Interview.require(round).outcome).isEqualTo(InterviewOutcome.HELD);
            assertThat(Question.due(now(), null, 9))
                    .extracting(question -> question.text)
                    .containsExactly("What is a page fault?");
        });

        hold(List.of("What is an inode?"), List.of("4"), List.of(""));
        assertThat(browser.open(path).select("input[name=story][checked]")).isEmpty();
        fixtures.as(ada, () -> assertThat(Question.count(QuestionFilter.all())).isEqualTo(1));
    }

    @Test
    void moreRowsComeByAPress() {
        Response more = hold(List.of("A?", "B?", "C?"), List.of("3", "3", "3"), List.of("", "", ""), "more", "true");

        assertThat(more.header("Location")).isEqualTo(path + "#questions");
        assertThat(browser.open(path).select("input[name=question]")).hasSize(6);
    }

    @Test
    void whatIsWrongStandsBesideItsQuestionAndNothingIsLost() {
        Response refused = hold(List.of("A?", ""), List.of("3", "9"), List.of("", "Kept."));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select("#q1-error").text()).isEqualTo("Must not be blank.");
        assertThat(again.select("textarea[name=better]").eachText()).contains("Kept.");
        fixtures.as(ada, () -> assertThat(Question.count(QuestionFilter.all())).isZero());
    }

    @Test
    void aDebriefIsHersAloneAndIsText() {
        hold(List.of(CANARY), List.of("1"), List.of(CANARY));

        assertThat(browser.open(path).select("canary, [onclick]")).isEmpty();
        assertThat(grace().get(path).statusCode()).isEqualTo(404);
        assertThat(grace().post(path, "summary", "x").statusCode()).isEqualTo(404);
        assertThat(Browser.ofStranger().get(path).header("Location")).startsWith("/sign-in");
        assertThat(browser.post(path, "story", "7").statusCode()).isEqualTo(404);
    }

    private Response hold(List<String> questions, List<String> confidences, List<String> better, Object... more) {
        Object[] form = {
            "question",
            questions,
            "competency",
            questions.stream().map(question -> "").toList(),
            "confidence",
            confidences,
            "better",
            better,
            "summary",
            "Went well.",
            "nextStep",
            "They call.",
            "promised",
            "",
            "rating",
            "4"
        };
        Object[] all = Arrays.copyOf(form, form.length + more.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        return browser.post(path, fields(all));
    }
}
