package dev.groundwork.web.failure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.Browser;
import dev.groundwork.web.testing.Visitors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FailuresTest {

    @Inject
    Visitors visitors;

    @ParameterizedTest
    @CsvSource({
        "/nothing/here, 404, There is nothing at this address",
        "/failing/not-found, 404, There is nothing at this address",
        "/failing/conflict, 409, Somebody was faster",
        "/failing/stale, 409, Somebody was faster",
        "/failing/invalid, 422, Something in it cannot be right",
        "/failing/lost-at-commit, 409, Somebody was faster",
        "/failing/taken-at-commit, 409, Somebody was faster",
        "/failing/unavailable, 503, Not just now",
        "/failing/pool-empty, 503, Not just now",
        "/failing/read-only-server, 503, Not just now",
        "/failing/disk-full, 503, Not just now",
        "/failing/busy, 503, Not just now",
        "/failing/wrong-sql, 500, That went wrong on our side",
        "/failing/otherwise, 500, That went wrong on our side",
        "/sign-out, 405, This cannot be opened like that"
    })
    void everyFailureIsAPageThatSaysWhatToDo(String path, int status, String heading) {
        Response response = Browser.ofStranger().get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select("main .lead").text()).isNotBlank();
        assertThat(page.select("main a[href=/]")).hasSize(1);
    }

    @Test
    void aFailureOfOursShowsANumberAndNothingOfTheMachinery() {
        Response response = Browser.ofStranger().get("/failing/otherwise");

        assertThat(response.asString()).doesNotContain("secret", "IllegalState", "\tat ");
        assertThat(Jsoup.parse(response.asString()).select("main .faint").text())
                .matches("Number [0-9a-f]{8}");
    }

    @Test
    void whatPassesSaysWhenToTryAgain() {
        assertThat(Browser.ofStranger().get("/failing/unavailable").header("Retry-After"))
                .isEqualTo("30");
        assertThat(Browser.ofStranger().get("/failing/busy").header("Retry-After"))
                .isEqualTo("7");
    }

    @Test
    void aConflictSaysWhatTheDomainSays() {
        Document page =
                Jsoup.parse(Browser.ofStranger().get("/failing/conflict").asString());

        assertThat(page.select("main .lead").text()).isEqualTo("Somebody was faster. Look at the new one.");
    }

    @Test
    void aPartOfAPageThatFailsIsAMessageInThePageThatAsked() {
        Response response = Browser.ofStranger().getPart("/failing/conflict");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.header("HX-Retarget")).isEqualTo("#flash");
        assertThat(Jsoup.parse(response.asString()).select("[role=alert]")).hasSize(1);
        assertThat(response.asString()).doesNotContain("<html");
    }

    @Test
    void aBoostedLinkThatFailsLeadsToAWholePage() {
        Response response = given().header("HX-Request", "true")
                .header("HX-Boosted", "true")
                .get("/failing/conflict");

        assertThat(response.header("HX-Retarget")).isNull();
        assertThat(response.asString()).contains("<html");
    }

    @Test
    void aPageForOthersIsForbiddenToWhoIsSignedIn() {
        Response response = visitors.somebodyNew().browser().get("/failing/for-nobody");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(response.asString()).select(".menu__who")).hasSize(1);
    }

    @Test
    void anUnknownAddressKnowsWhoIsSignedIn() {
        Document page = Jsoup.parse(
                visitors.somebodyNew().browser().get("/nothing/here").asString());

        assertThat(page.select("nav a[href=/board]")).hasSize(1);
    }

    @Test
    void aTextThatIsTooLongIsAPage() {
        Response response = Browser.ofStranger().post("/sign-in", "email", "a".repeat(1_400_000));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(response.asString()).select("h1").text()).isEqualTo("That is too large");
    }
}
