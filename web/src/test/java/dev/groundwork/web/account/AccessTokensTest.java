package dev.groundwork.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.Browser;
import dev.groundwork.web.testing.MovableClock;
import dev.groundwork.web.testing.Visitors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccessTokensTest {

    @Inject
    Visitors visitors;

    @Inject
    MovableClock clock;

    @Test
    void aNewTokenIsShownOnceAndWorks() {
        Browser browser = visitors.somebodyNew().browser();

        Response answer = make(browser, "backup", "READ");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        String secret = secretIn(answer);
        assertThat(secret).startsWith(AccessToken.PREFIX);
        Document page = browser.open("/settings/tokens");
        assertThat(page.select(".rows > li").text()).contains("backup", "may read", "never used");
        assertThat(page.html()).doesNotContain(secret);
        assertThat(token(secret, clock).orElseThrow().name).isEqualTo("backup");
    }

    @Test
    void aTokenHasTheRightsThatWereChosen() {
        Browser browser = visitors.somebodyNew().browser();
        Response answer = browser.post(
                "/settings/tokens",
                "name",
                "both",
                "scopes",
                "READ",
                "scopes",
                "WRITE",
                "days",
                "30",
                "currentPassword",
                Fixtures.PASSWORD);

        AccessToken token = token(secretIn(answer), clock).orElseThrow();

        assertThat(token.scopes()).containsExactly(AccessToken.Scope.READ, AccessToken.Scope.WRITE);
        assertThat(Duration.between(token.createdAt, token.expiresAt)).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void aTokenStopsOnItsDay() {
        String secret = secretIn(make(visitors.somebodyNew().browser(), "backup", "READ"));

        clock.later(Duration.ofDays(91), () -> assertThat(token(secret, clock)).isEmpty());
    }

    @Test
    void aLifeThatWasNotOfferedIsTheUsualOne() {
        Response answer = visitors.somebodyNew()
                .browser()
                .post(
                        "/settings/tokens",
                        "name",
                        "x",
                        "scopes",
                        "READ",
                        "days",
                        "99999",
                        "currentPassword",
                        Fixtures.PASSWORD);

        AccessToken token = token(secretIn(answer), clock).orElseThrow();
        assertThat(Duration.between(token.createdAt, token.expiresAt)).isEqualTo(Duration.ofDays(90));
    }

    @Test
    void withoutAScopeNoTokenIsMade() {
        Browser browser = visitors.somebodyNew().browser();

        Response answer =
                browser.post("/settings/tokens", "name", "backup", "days", "30", "currentPassword", Fixtures.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#scopes-error").text()).isEqualTo("Choose at least one.");
        assertThat(page.select("#name").val()).isEqualTo("backup");
        assertThat(page.select("#days option[selected]").val()).isEqualTo("30");
        assertThat(browser.open("/settings/tokens").select(".rows > li")).isEmpty();
    }

    @Test
    void withoutThePasswordNoTokenIsMade() {
        Browser browser = visitors.somebodyNew().browser();

        Response answer = browser.post("/settings/tokens", "name", "x", "scopes", "READ", "currentPassword", "wrong");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString())
                        .select("#currentPassword-error")
                        .text())
                .isEqualTo("This is not your password.");
        assertThat(browser.open("/settings/tokens").select(".rows > li")).isEmpty();
    }

    @Test
    void aRevokedTokenIsGone() {
        Browser browser = visitors.somebodyNew().browser();
        String secret = secretIn(make(browser, "backup", "READ"));

        Response answer = browser.post(revokeLink(browser));

        assertThat(browser.follow(answer).select("[role=status]").text())
                .isEqualTo("The token “backup” no longer works.");
        assertThat(token(secret, clock)).isEmpty();
    }

    @Test
    void aStrangersTokenIsNotThere() {
        Browser ada = visitors.somebodyNew().browser();
        String secret = secretIn(make(ada, "backup", "READ"));
        Browser grace = visitors.somebodyNew().browser();

        assertThat(grace.open("/settings/tokens").select(".rows > li")).isEmpty();
        assertThat(grace.post(revokeLink(ada)).statusCode()).isEqualTo(404);
        assertThat(token(secret, clock)).isPresent();
    }

    private static Response make(Browser browser, String name, String scope) {
        return browser.post(
                "/settings/tokens", "name", name, "scopes", scope, "days", "90", "currentPassword", Fixtures.PASSWORD);
    }

    private static String secretIn(Response answer) {
        return Jsoup.parse(answer.asString()).select("#secret").val();
    }

    private static String revokeLink(Browser browser) {
        return browser.open("/settings/tokens").select("form[action$=/revoke]").attr("action");
    }

    private static Optional<AccessToken> token(String secret, Clock clock) {
        return QuarkusTransaction.requiringNew().call(() -> AccessToken.bySecret(secret, clock.instant()));
    }
}
