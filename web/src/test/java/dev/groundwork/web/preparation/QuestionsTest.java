package dev.groundwork.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.preparation.Question;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class QuestionsTest extends PreparationTest {

    private static final String PATH = "/preparation/questions";
    private static final String REVIEW = "/preparation/review";

    @Test
    void aWeakQuestionIsRehearsedUntilItIsKnown() {
        Document added =
                browser.postAndFollow(PATH, "text", "What is a page fault?", "competency", SYSTEMS, "confidence", "1");
        assertThat(added.select(".rows .chip--waiting").text()).isEqualTo("due");
        assertThat(added.select(".head .button--main").attr("href")).isEqualTo(REVIEW);
        assertThat(browser.open("/today").select(".navigation__count").text()).isEqualTo("1");

        Document card = browser.open(REVIEW);
        assertThat(card.select(".review__question").text()).isEqualTo("What is a page fault?");
        assertThat(card.select(".review__rate").eachAttr("data-keys")).containsExactly("1", "2", "3", "4");
        assertThat(card.select(".review__rate").eachText())
                .satisfies(words -> assertThat(words.get(0)).isEqualTo("Again in 1 min"))
                .last()
                .asString()
                .startsWith("Easy in ");

        Document again = browser.postAndFollow(card.select(".review__rates").attr("action"), "rating", "AGAIN");
        assertThat(again.select(".review__question")).hasSize(1);
        Document done = browser.postAndFollow(again.select(".review__rates").attr("action"), "rating", "EASY");
        assertThat(done.select(".empty__title").text()).isEqualTo("Nothing is due");
        assertThat(browser.open("/today").select(".navigation__count")).isEmpty();
    }

    @Test
    void itsPageShowsWhatOneWouldSay() {
        String path = PATH + "/" + question(CANARY, 4);
        Document page = browser.open(path);
        assertThat(page.select("canary, [onclick]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(CANARY);
        assertThat(page.select(".markdown strong").text()).isEqualTo("trap");

        assertThat(browser.postAndFollow(path + "/rehearsal").select(".lead").text())
                .endsWith("due");
        assertThat(browser.postAndFollow(path + "/rest").select(".lead").text()).doesNotEndWith("due");

        Document edited = browser.postAndFollow(
                path + "/edit", "text", "Why?", "competency", "", "confidence", "", "answer", "Because.", "better", "");
        assertThat(edited.select("h1").text()).isEqualTo("Why?");
        assertThat(browser.open(path + "/edit").select("textarea[name=answer]").text())
                .isEqualTo("Because.");
        assertThat(browser.postAndFollow(path + "/deletion").select(".rows")).isEmpty();
    }

    @Test
    void whatCannotBeReadComesBackBesideItsField() {
        Response refused = browser.post(PATH, "text", " ", "competency", "juggling", "confidence", "much");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#text-error, #confidence-error"))
                .hasSize(2);
        Document unknown = Browser.page(browser.post(PATH, "text", "Why?", "competency", "juggling"));
        assertThat(unknown.select("#competency-error")).hasSize(1);
        assertThat(unknown.select("input[name=text]").val()).isEqualTo("Why?");
        assertThat(browser.post(REVIEW + "/" + question("Why?", 1), "rating", "FINE")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theBankIsSearched() {
        question("What is a page fault?", 1);
        question("What is an inode?", 5);

        assertThat(browser.open(PATH + "?text=INODE").select(".row__link").eachText())
                .containsExactly("What is an inode?");
        assertThat(browser.open(PATH + "?text=nothing").select(".empty__title").text())
                .isEqualTo("No question says that.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/rehearsal", "/rest", "/deletion"})
    void aQuestionIsHersAlone(String verb) {
        UUID id = question("Why?", 1);
        String path = PATH + "/" + id + verb;

        assertThat(
                        verb.isEmpty()
                                ? grace().get(path).statusCode()
                                : grace().post(path, "text", "Mine").statusCode())
                .isEqualTo(404);
        assertThat(grace().post(REVIEW + "/" + id, "rating", "EASY").statusCode())
                .isEqualTo(404);
        assertThat(Browser.ofStranger().get(PATH).header("Location")).startsWith("/sign-in");
        assertThat(grace().open(REVIEW).select(".review__question")).isEmpty();
        fixtures.as(ada, () -> assertThat(Question.require(id).text).isEqualTo("Why?"));
    }
}
