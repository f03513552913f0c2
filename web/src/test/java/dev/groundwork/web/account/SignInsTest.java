package dev.groundwork.web.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.Browser;
import dev.groundwork.web.testing.MovableClock;
import dev.groundwork.web.testing.Visitors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.exception.JDBCConnectionException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SignInsTest {

    @Inject
    Visitors visitors;

    @Inject
    MovableClock clock;

    @Test
    void theRightPasswordOpensTheDoor() {
        Candidate ada = visitors.somebodyNew().candidate();
        Browser browser = Browser.ofStranger();

        Response answer =
                browser.post("/sign-in", "email", ada.email, "password", Fixtures.PASSWORD, "next", "/settings");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.follow(answer).select(".menu__who").text()).isEqualTo(ada.email);
    }

    @Test
    void theCookieIsForOurPagesAlone() {
        Candidate ada = visitors.somebodyNew().candidate();

        Cookie cookie = Browser.ofStranger()
                .post("/sign-in", "email", ada.email, "password", Fixtures.PASSWORD)
                .detailedCookie("groundwork_session");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.hasDomain()).isFalse();
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(30).toSeconds());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        String known = visitors.somebodyNew().candidate().email;
        String unknown = "nobody-" + UUID.randomUUID() + "@example.org";

        Response wrong = Browser.ofStranger().post("/sign-in", "email", known, "password", "not her password");
        Response nobody = Browser.ofStranger().post("/sign-in", "email", unknown, "password", "not her password");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.asString().replace(unknown, known)).isEqualTo(wrong.asString());
        Document page = Jsoup.parse(wrong.asString());
        assertThat(page.select("main [role=alert]").text()).contains("do not go together");
        assertThat(page.select("#email").val()).isEqualTo(known);
        assertThat(page.select("#password").val()).isEmpty();
    }

    @Test
    void aStrangerWhoGuessesIsToldToWait() {
        String email = visitors.somebodyNew().candidate().email;
        Browser stranger = Browser.ofStranger();
        for (int i = 0; i < 10; i++) {
            stranger.post("/sign-in", "email", email, "password", "guess " + i);
        }

        Response answer = stranger.post("/sign-in", "email", email, "password", "guess 11");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 15 * 60);
        assertThat(Jsoup.parse(answer.asString()).select("main .lead").text()).matches("Try again in 1?\\d minutes.*");
    }

    @ParameterizedTest
    @CsvSource({"/board, /board", "https://evil.example, /", "//evil.example, /", "/\\evil.example, /"})
    void signingInLeadsOnOnlyWithinThisInstance(String next, String expected) {
        Candidate ada = visitors.somebodyNew().candidate();

        Document page =
                Jsoup.parse(given().queryParam("next", next).get("/sign-in").asString());
        Response answer =
                Browser.ofStranger().post("/sign-in", "email", ada.email, "password", Fixtures.PASSWORD, "next", next);

        assertThat(page.select("input[name=next]").val()).isEqualTo(expected);
        assertThat(answer.header("Location")).isEqualTo(expected);
    }

    @Test
    void signingInAgainGivesANewSecretAndEndsTheOldSession() {
        Visitors.Visitor ada = visitors.somebodyNew();
        String before = ada.browser().cookie("groundwork_session");

        ada.browser().post("/sign-in", "email", ada.candidate().email, "password", Fixtures.PASSWORD);

        assertThat(ada.browser().cookie("groundwork_session")).isNotEqualTo(before);
        assertThat(Browser.withSession(before).get("/settings").statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsInAlreadyIsLedOn() {
        assertThat(visitors.somebodyNew().browser().get("/sign-in").header("Location"))
                .isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/settings", "/settings/account", "/settings/sessions", "/settings/tokens", "/settings/deletion"
            })
    void whoIsSignedOutIsLedToSigningInAndBack(String path) {
        Response answer = Browser.ofStranger().get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sign-in?next=" + path.replace("/", "%2F"));
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings",
                "/settings/account/email",
                "/settings/account/password",
                "/settings/sessions/end-others",
                "/settings/sessions/0198f0a2-7a51-7c3e-9f4e-0123456789ab/end",
                "/settings/tokens",
                "/settings/tokens/0198f0a2-7a51-7c3e-9f4e-0123456789ab/revoke",
                "/settings/deletion"
            })
    void whoIsSignedOutWritesNothing(String path) {
        Response answer = Browser.ofStranger().post(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sign-in");
    }

    @Test
    void htmxIsToldToLeaveThePage() {
        Response answer = given().redirects()
                .follow(false)
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/board?tag=rust")
                .get("/settings");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/sign-in?next=%2Fboard%3Ftag%3Drust");
        assertThat(answer.header("Location")).isNull();
    }

    @Test
    void aBoostedLinkLeadsBackToWhereItLed() {
        Response answer = given().redirects()
                .follow(false)
                .header("HX-Request", "true")
                .header("HX-Boosted", "true")
                .header("HX-Current-URL", "http://localhost/board")
                .get("/settings");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/sign-in?next=%2Fsettings");
    }

    @Test
    void anIdleSessionEnds() {
        Browser browser = visitors.somebodyNew().browser();

        clock.later(
                Duration.ofDays(8),
                () -> assertThat(browser.get("/settings").statusCode()).isEqualTo(303));
    }

    @Test
    void whoseSessionCannotBeLookedUpIsNotSignedOut() {
        Browser browser = visitors.somebodyNew().browser();
        RuntimeException silence = new JDBCConnectionException("silence", new SQLException("silence", "08006"));

        clock.failing(silence, () -> {
            Response answer = browser.get("/settings");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Jsoup.parse(answer.asString()).select("h1").text()).isEqualTo("Not just now");
        });
        assertThat(browser.get("/settings").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aMadeUpCookieIsNobody(String secret) {
        assertThat(Browser.withSession(secret).get("/settings").statusCode()).isEqualTo(303);
    }
}
