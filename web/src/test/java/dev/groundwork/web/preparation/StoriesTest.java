package dev.groundwork.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.preparation.Story;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StoriesTest extends PreparationTest {

    private static final String PATH = "/preparation/stories";

    @Test
    void aStoryFillsItsPlaceInTheGrid() {
        assertThat(browser.open(PATH).select(".empty__title").text()).isEqualTo("No stories yet");
        Document written = browser.postAndFollow(
                PATH,
                fields(
                        "title",
                        "The cache that lied",
                        "situation",
                        "Wrong prices.",
                        "competencies",
                        List.of(SYSTEMS, "debugging"),
                        "evidenceKinds",
                        List.of("complex-debugging")));
        assertThat(written.select("h1").text()).isEqualTo("The cache that lied");
        assertThat(written.select("[aria-labelledby=shows] .chip")).hasSize(2);
        assertThat(written.select("[aria-labelledby=told] .soft").text()).isEqualTo("Nobody yet.");

        Document all = browser.open(PATH);
        assertThat(all.select(".grid__mark")).hasSize(2);
        assertThat(all.select(".grid .chip--waiting")).hasSize(6);
        assertThat(all.select("[aria-labelledby=grid] .row__end").text()).isEqualTo("6 competencies have no story yet");

        Document form = browser.open(written.select(".head .button").attr("href"));
        assertThat(form.select("input[name=competencies][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(SYSTEMS, "debugging");
        assertThat(form.select("input[name=evidenceKinds][checked]").eachAttr("value"))
                .containsExactly("complex-debugging");
    }

    @Test
    void whoHasHeardItIsWarnedOf() {
        UUID oxide = application("Oxide");
        UUID first = round(oxide, Duration.ofDays(-3));
        UUID second = round(oxide, Duration.ofDays(3));
        String path = PATH + "/" + story("The cache that lied");

        Document told = browser.postAndFollow(path + "/tellings", "interview", first);
        assertThat(told.select("[aria-labelledby=told] .row__link").text()).isEqualTo("Oxide");

        Response warned = browser.post(path + "/tellings", "interview", second);
        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(Browser.page(warned).select("[role=alert]").text()).startsWith("They have heard this story: in ");

        Document anyway = browser.postAndFollow(path + "/tellings", "interview", second, "anyway", "true");
        assertThat(anyway.select("[aria-labelledby=told] .row__link")).hasSize(2);
        assertThat(browser.postAndFollow(path + "/tellings/deletion", "interview", second)
                        .select("[aria-labelledby=told] .row__link"))
                .hasSize(1);
        assertThat(browser.post(path + "/tellings", "interview", "7").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStoryIsChangedAndDeleted() {
        String path = PATH + "/" + story(CANARY);
        assertThat(browser.open(path).select("canary, [onclick]")).isEmpty();
        assertThat(browser.open(PATH).select("canary, [onclick]")).isEmpty();
        assertThat(browser.postAndFollow(path + "/edit", "title", "Shorter")
                        .select("h1")
                        .text())
                .isEqualTo("Shorter");
        assertThat(browser.postAndFollow(path + "/deletion").select(".grid")).isEmpty();
    }

    @Test
    void whatBreaksARuleComesBackWithWhatWasTyped() {
        Response refused =
                browser.post(PATH, fields("title", " ", "result", "It stopped.", "competencies", List.of(SYSTEMS)));

        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select("#title-error")).hasSize(1);
        assertThat(again.select("textarea[name=result]").text()).isEqualTo("It stopped.");
        assertThat(again.select("input[checked]").eachAttr("value")).containsExactly(SYSTEMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/tellings", "/tellings/deletion", "/deletion"})
    void aStoryIsHersAlone(String verb) {
        UUID id = story("Mine");
        String path = PATH + "/" + id + verb;

        assertThat(
                        verb.isEmpty()
                                ? grace().get(path).statusCode()
                                : grace().post(
                                                path,
                                                "title",
                                                "x",
                                                "interview",
                                                round(application("Oxide"), Duration.ofDays(1)))
                                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.ofStranger().get(PATH).header("Location")).startsWith("/sign-in");
        fixtures.as(ada, () -> assertThat(Story.require(id).title).isEqualTo("Mine"));
    }
}
