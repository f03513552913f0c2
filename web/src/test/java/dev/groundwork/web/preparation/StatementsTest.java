package dev.groundwork.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.web.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementsTest extends PreparationTest {

    @Test
    void whatWasSaidStandsOnItsApplication() {
        String page = "/applications/" + application("Oxide");
        assertThat(browser.open(page)
                        .select("[aria-labelledby=statements] .soft")
                        .text())
                .startsWith("Nothing is written down.");

        Document said = browser.postAndFollow(
                page + "/statements", "topic", "PAY", "text", CANARY, "saidOn", "2026-11-01", "to", "Kim");
        assertThat(said.select("canary, [onclick]")).isEmpty();
        assertThat(said.select("[aria-labelledby=statements] .row__what").text())
                .isEqualTo("Pay: " + CANARY + " Nov 1, to Kim");

        String path = said.select("[aria-labelledby=statements] .row__end a").attr("href");
        assertThat(browser.open(path).select("textarea[name=text]").text()).isEqualTo(CANARY);
        Document corrected =
                browser.postAndFollow(path, "topic", "NOTICE", "text", "Four weeks", "saidOn", "", "to", "");
        assertThat(corrected.select("[aria-labelledby=statements] .row__what").text())
                .startsWith("Notice: Four weeks");

        assertThat(grace().get(path).statusCode()).isEqualTo(404);
        assertThat(grace().post(path + "/deletion").statusCode()).isEqualTo(404);
        assertThat(grace().post(page + "/statements", "topic", "PAY", "text", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.ofStranger().get(path).header("Location")).startsWith("/sign-in");
        assertThat(browser.postAndFollow(path + "/deletion").select("[aria-labelledby=statements] .row__what"))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadComesBackBesideItsField() {
        Response refused = browser.post(
                "/applications/" + application("Oxide") + "/statements",
                "topic",
                "WEATHER",
                "text",
                " ",
                "saidOn",
                "tomorrow",
                "to",
                "Kim");

        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select("#topic-error, #statement-text-error, #saidOn-error"))
                .hasSize(3);
        assertThat(again.select("input[name=to]").val()).isEqualTo("Kim");
    }
}
