package dev.groundwork.web.account;

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

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ProfilesTest {

    @Inject
    Visitors visitors;

    @Test
    void theProfileIsKeptAndShownAtOnce() {
        Browser browser = visitors.somebodyNew().browser();

        Response answer = browser.post(
                "/settings", "displayName", "Ada <Lovelace>", "timeZone", "America/New_York", "locale", "en-US");

        assertThat(answer.statusCode()).isEqualTo(303);
        Document page = browser.follow(answer);
        assertThat(page.select("[role=status]").text()).isEqualTo("Your profile is saved.");
        assertThat(page.select("#displayName").val()).isEqualTo("Ada <Lovelace>");
        assertThat(page.select("header summary .hidden-visually").text()).endsWith("Ada <Lovelace>");
        assertThat(page.select("#timeZone option[selected]").val()).isEqualTo("America/New_York");
        assertThat(page.select("#locale option[selected]").val()).isEqualTo("en-US");
    }

    @Test
    void anUnknownTimeZoneIsRefusedAndTheRestKept() {
        Response answer = visitors.somebodyNew()
                .browser()
                .post("/settings", "displayName", "Ada", "timeZone", "Mars/Olympus", "locale", "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#timeZone-error").text()).startsWith("Must be the name of a time zone");
        assertThat(page.select("#displayName").val()).isEqualTo("Ada");
    }

    @Test
    void whatThePageDoesNotAskForCannotBeSet() {
        Visitors.Visitor ada = visitors.somebodyNew();
        Visitors.Visitor grace = visitors.somebodyNew();

        ada.browser()
                .post(
                        "/settings",
                        "displayName",
                        "Ada",
                        "timeZone",
                        "UTC",
                        "locale",
                        "en",
                        "id",
                        grace.candidate().id.toString(),
                        "email",
                        "other@example.org");

        assertThat(ada.browser().open("/settings").select(".menu__who").text()).isEqualTo(ada.candidate().email);
        assertThat(grace.browser().open("/settings").select("#displayName").val())
                .isEqualTo(grace.candidate().displayName);
    }

    @Test
    void oneHeadingOneMarkedChapterAndASkipLink() {
        Document page = visitors.somebodyNew().browser().open("/settings");

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".chapters [aria-current=page]").text()).isEqualTo("Profile");
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("main#main")).hasSize(1);
    }
}
