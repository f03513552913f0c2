package dev.groundwork.web.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.webhooks.SwitchedOff;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookDelivery;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WebhooksTest {

    private static final String PATH = "/settings/webhooks";
    private static final String URL = "https://receiver.example/hook?a=1&b=2";

    @Inject
    Fixtures fixtures;

    private Candidate ada;
    private Browser browser;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    @Test
    void withoutAnyThePageSaysWhatTheyAreFor() {
        Document page = browser.open(PATH);
        assertThat(page.select(".empty__title").text()).isEqualTo("Nobody is told anything");
        assertThat(page.select("input[name=events]")).hasSize(17);
        assertThat(page.select("input[name=events][checked]")).isNotEmpty();
        assertThat(page.select(".chapters [aria-current=page]").text()).isEqualTo("Webhooks");
    }

    @Test
    void aNewOneShowsItsSecretOnce() {
        Response answer = make();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        String secret = secretIn(answer);
        assertThat(secret).startsWith("whsec_");
        Document page = browser.open(PATH);
        assertThat(page.select(".rows > li").text()).contains(URL, "working", "2 events");
        assertThat(page.html()).doesNotContain(secret);
        assertThat(browser.open(onlyOne()).html()).doesNotContain(secret);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        Response answer = browser.post(PATH, "url", "http://10.0.0.1/", "events", "application.moved");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#url-error").text()).contains("private or reserved");
        assertThat(page.select("#url").val()).isEqualTo("http://10.0.0.1/");
        assertThat(page.select("input[name=events][checked]").eachAttr("value")).containsExactly("application.moved");
        Document without = Jsoup.parse(browser.post(PATH, "url", URL).asString());
        assertThat(without.select("#events-error").text()).isEqualTo("Choose at least one.");
        assertThat(browser.open(PATH).select(".rows > li")).isEmpty();
    }

    @Test
    void itIsChangedSwitchedOffAndOnAndDeleted() {
        make();
        String one = onlyOne();
        Document saved = browser.postAndFollow(one, "url", "https://other.example/", "events", "interview.held");
        assertThat(saved.select("[role=status]").text()).isEqualTo("The webhook is saved.");
        assertThat(saved.select("h2").first().text()).isEqualTo("https://other.example/");
        Document refused = Jsoup.parse(
                browser.post(one, "url", "nowhere", "events", "interview.held").asString());
        assertThat(refused.select("#url-error")).isNotEmpty();
        assertThat(refused.select("h2").first().text()).isEqualTo("https://other.example/");
        assertThat(browser.postAndFollow(one + "/deactivation")
                        .select(".chip")
                        .first()
                        .text())
                .isEqualTo("switched off");
        assertThat(browser.postAndFollow(one + "/activation")
                        .select(".chip")
                        .first()
                        .text())
                .isEqualTo("working");
        assertThat(browser.postAndFollow(one + "/deletion").select(".empty")).isNotEmpty();
        assertThat(browser.get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void aNewSecretIsShownOnceAndTheOldOneStaysForADayOrEnds() {
        String first = secretIn(make());
        String one = onlyOne();
        assertThat(browser.open(one).select("input[name=old][checked]").val()).isEqualTo("stays");
        Response renewed = browser.post(one + "/secret", "old", "stays");
        assertThat(renewed.header("Cache-Control")).isEqualTo("no-store");
        String second = secretIn(renewed);
        assertThat(second).startsWith("whsec_").isNotEqualTo(first);
        assertThat(Jsoup.parse(renewed.asString()).select("[role=alert]").text())
                .contains("this once", "the one before signs, too");
        Document page = browser.open(one);
        assertThat(page.html()).doesNotContain(first, second);
        assertThat(page.select("section[aria-labelledby=renewal]").text())
                .contains("Until ", "signed with the secret before");
        assertThat(page.select("input[type=radio][name=old]")).isEmpty();
        assertThat(browser.post(one + "/secret", "old", "stays").statusCode()).isEqualTo(409);
        Response ended = browser.post(
                one + "/secret", "old", page.select("input[name=old]").val());
        assertThat(secretIn(ended)).isNotIn(first, second);
        assertThat(Jsoup.parse(ended.asString()).select("[role=alert]").text()).contains("signs no more");
        assertThat(browser.open(one).select("input[type=radio][name=old]")).hasSize(2);
    }

    @Test
    void theLogShowsWhatWasSentAndSendsItAgain() {
        make();
        String one = onlyOne();
        assertThat(browser.open(one).text()).contains("Nothing yet.");
        browser.post("/board", "company", "<Oxide>", "role", "Engineer");
        Document page = browser.postAndFollow(one + "/test");
        assertThat(page.select("#deliveries ~ .rows > li").eachText())
                .hasSize(2)
                .allMatch(row -> row.contains("waiting"));
        assertThat(page.select("code").last().text()).contains("\"company\":\"<Oxide>\"");
        assertThat(page.select("form[action$=repetition]")).isEmpty();
        browser.post(one + "/deactivation");
        Document off = browser.open(one);
        assertThat(off.select("#deliveries ~ .rows > li").eachText())
                .allMatch(row -> row.contains("The webhook was switched off before it could be sent."));
        Document again = browser.postAndFollow(
                off.select("form[action$=repetition]").first().attr("action"));
        assertThat(again.select("#deliveries ~ .rows > li").first().text()).contains("waiting");
    }

    @Test
    void aLongLogGoesOnElsewhereAndCostsNoMore() {
        make();
        String one = onlyOne();
        browser.post(one + "/test");
        long ofOne = CountedStatements.during(() -> browser.open(one)).total();
        for (int i = 0; i < 24; i++) {
            browser.post(one + "/test");
        }
        assertThat(CountedStatements.during(() -> browser.open(one)).total()).isEqualTo(ofOne);
        Document page = browser.open(one);
        assertThat(page.select("#deliveries ~ .rows > li")).hasSize(20);
        assertThat(browser.open(page.select("a[href*=before]").attr("href")).select("#deliveries ~ .rows > li"))
                .hasSize(5);
    }

    @Test
    void oneThatFailsOrWasSwitchedOffSaysSo() {
        make();
        String one = onlyOne();
        fixtures.as(ada, () -> {
            Webhook webhook = Webhook.inOrder().get(0);
            webhook.failingSince = Instant.parse("2026-11-20T09:00:00Z");
        });
        assertThat(browser.open(PATH).select(".rows > li").text()).contains("failing since");
        assertThat(browser.open(one).select(".notice").text()).contains("Nothing has arrived since");
        fixtures.as(ada, () -> {
            Webhook webhook = Webhook.inOrder().get(0);
            webhook.active = false;
            webhook.switchedOffBecause = SwitchedOff.GONE;
        });
        assertThat(browser.open(one).select(".notice").text()).contains("410");
        assertThat(browser.postAndFollow(one + "/activation").select(".notice--warning"))
                .isEmpty();
    }

    @Test
    void aStrangerFindsNothing() {
        make();
        String one = onlyOne();
        browser.post(one + "/test");
        UUID delivery = fixtures.as(
                ada, () -> WebhookDelivery.<WebhookDelivery>findAll().firstResult().id);
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.open(PATH).select(".rows > li")).isEmpty();
        assertThat(grace.get(one).statusCode()).isEqualTo(404);
        for (String part : List.of(
                "",
                "/activation",
                "/deactivation",
                "/test",
                "/secret",
                "/deliveries/" + delivery + "/repetition",
                "/deletion")) {
            assertThat(grace.post(one + part, "url", URL, "events", "interview.held")
                            .statusCode())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(browser.open(one).select("h2").first().text()).isEqualTo(URL);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PATH + "/0198f0a2-7a51-7c3e-9f4e-0123456789ab"})
    void whoIsSignedOutIsLedToSigningIn(String path) {
        assertThat(Browser.ofStranger().get(path).header("Location")).startsWith("/sign-in");
        assertThat(Browser.ofStranger().post(path).header("Location")).isEqualTo("/sign-in");
    }

    @Test
    void whatIsNoIdIsNotFound() {
        assertThat(browser.get(PATH + "/x").statusCode()).isEqualTo(404);
        make();
        assertThat(browser.get(onlyOne() + "?before=x").statusCode()).isEqualTo(404);
    }

    private Response make() {
        return browser.post(PATH, "url", URL, "events", "application.created", "events", "application.moved");
    }

    private static String secretIn(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString()).select("#secret").val();
    }

    private String onlyOne() {
        return browser.open(PATH).select(".rows a").attr("href");
    }
}
