package dev.groundwork.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CounterQuestionsTest extends PreparationTest {

    private static final String PATH = "/preparation/questions-for-them";

    @Test
    void theyBeginWithSomeAndEveryCompanyHasItsAnswer() {
        assertThat(browser.open(PATH).select(".empty__title").text()).isEqualTo("No questions yet");
        Document begun = browser.postAndFollow(PATH + "/beginning");
        assertThat(begun.select("h2").eachText())
                .containsExactly("Recruiter", "Hiring manager", "Engineers", "Anybody", "Add a question");

        String path = begun.select(".row__link").attr("href");
        UUID company = fixtures.as(ada, () -> JobApplication.require(application("Oxide")).company.id);
        String answers = "/companies/" + company + "/answers";
        assertThat(browser.post(answers, "question", path.substring(PATH.length() + 1), "answer", CANARY)
                        .statusCode())
                .isEqualTo(303);
        Document kept = browser.open(answers);
        assertThat(kept.select("canary, [onclick]")).isEmpty();
        assertThat(kept.select("textarea").first().text()).isEqualTo(CANARY);
        assertThat(browser.open(path)
                        .select("[aria-labelledby=answers] .row__link")
                        .text())
                .isEqualTo("Oxide");

        assertThat(grace().get(path).statusCode()).isEqualTo(404);
        assertThat(grace().post(path, "audience", "ANYBODY", "text", "x").statusCode())
                .isEqualTo(404);
        assertThat(grace().post(path + "/deletion").statusCode()).isEqualTo(404);
        assertThat(grace().get(answers).statusCode()).isEqualTo(404);
        assertThat(grace().post(answers, "question", path.substring(PATH.length() + 1), "answer", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.ofStranger().get(PATH).header("Location")).startsWith("/sign-in");
        assertThat(browser.postAndFollow(path + "/deletion").select(".row__link"))
                .hasSize(12);
    }

    @Test
    void aQuestionIsAddedChangedAndRefused() {
        Document added =
                browser.postAndFollow(PATH, "audience", "ENGINEER", "text", "How often are you woken?", "why", "");
        String path = added.select(".row__link").attr("href");
        Document changed = browser.postAndFollow(path, "audience", "ANYBODY", "text", "Who is woken?", "why", "Sleep.");
        assertThat(changed.select("[aria-labelledby=ANYBODY] li").text()).isEqualTo("Who is woken? Sleep.");
        assertThat(browser.post(PATH, "audience", "NOBODY", "text", " ").statusCode())
                .isEqualTo(422);
        assertThat(browser.post(path, "audience", "ENGINEER", "text", " ").statusCode())
                .isEqualTo(422);
    }
}
