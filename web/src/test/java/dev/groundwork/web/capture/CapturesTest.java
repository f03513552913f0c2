package dev.groundwork.web.capture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CapturesTest {

    private static final String CANARY = "\"><canary onclick='x'>{msg:groundwork}{7*7}&amp;</canary>";

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    @Test
    void whatThePostingSaysIsAddedByOnePress() {
        Document form = Browser.page(browser.post(
                "/capture/reading",
                "posting",
                "<title>Control Plane Engineer at Oxide</title><p>Rust</p>",
                "postingUrl",
                "https://oxide.computer/careers/1"));
        assertThat(form.select("main p.notice").text())
                .isEqualTo("This is what the posting says. Look it over, then add it.");
        assertThat(form.select("button[autofocus]").text()).isEqualTo("Add it");
        assertThat(browser.open("/board").select(".card")).isEmpty();

        Document board = browser.postAndFollow("/capture", filled(form));

        assertThat(board.select("[role=status]").first().text())
                .isEqualTo("Added to Saved: Oxide · Control Plane Engineer.");
        Document page = browser.open(board.select(".card a").attr("href"));
        assertThat(page.select("a[href=https://oxide.computer/careers/1]")).isNotEmpty();
        assertThat(page.text()).contains("Rust");
    }

    @Test
    void anApplicationIsAddedByHandInAStage() {
        assertThat(browser.open("/capture").select("select[name=stage] option").eachText())
                .startsWith("Saved", "Applied");

        Document board = browser.postAndFollow(
                "/capture", "company", "Hetzner", "role", "Linux Engineer", "stage", "applied", "salaryMin", "70,000");

        assertThat(board.select("[role=status]").first().text())
                .isEqualTo("Added to Applied: Hetzner · Linux Engineer.");
    }

    @Test
    void aFormThatBreaksARuleComesBackAsItWas() {
        Response refused = browser.post(
                "/capture", "company", "Oxide", "role", " ", "postingUrl", "javascript:alert(1)", "stage", "offer");

        assertThat(refused.statusCode()).isEqualTo(422);
        Document form = Browser.page(refused);
        assertThat(form.select("[aria-invalid]").eachAttr("id")).containsExactlyInAnyOrder("role", "postingUrl");
        assertThat(form.select("#company").val()).isEqualTo("Oxide");
        assertThat(form.select("select[name=stage] [selected]").val()).isEqualTo("offer");
        assertThat(browser.post("/capture", "company", "Oxide", "role", "R", "stage", "none")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.open("/board").select(".card")).isEmpty();
    }

    @Test
    void anEmptyPasteSaysSoBesideItsField() {
        Response refused = browser.post("/capture/reading", "posting", " ", "postingUrl", "https://example.com/");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#posting-error").text()).isEqualTo("Paste the posting first.");
        assertThat(Browser.page(refused).select("[role=alert]")).isEmpty();
        assertThat(browser.post("/capture/reading").statusCode()).isEqualTo(422);
        assertThat(browser.get("/capture/reading").header("Location")).isEqualTo("/capture");
    }

    @Test
    void whatThePostingLeavesOutIsAskedFor() {
        Document form = Browser.page(browser.post("/capture/reading", "posting", "Kernel Engineer\nWe are a team."));

        assertThat(form.select("main p.notice").text()).startsWith("Some things it did not say");
        assertThat(form.select("#role").val()).isEqualTo("Kernel Engineer");
        assertThat(form.select("#company").val()).isEmpty();
    }

    @Test
    void textIsNeverMarkup() {
        String posting = "<script type='application/ld+json'>{\"@type\": \"JobPosting\", \"title\": \"Role"
                + CANARY.replace("\"", "\\\"").replace("</", "<\\/") + "\", \"hiringOrganization\": \"Company"
                + CANARY.replace("\"", "\\\"").replace("</", "<\\/") + "\"}</script>";

        Document form = Browser.page(browser.post("/capture/reading", "posting", posting, "postingUrl", CANARY));
        assertThat(form.select("canary, [onclick]")).isEmpty();
        assertThat(form.select("#role").val()).startsWith("Role\"><canary onclick='x'>{msg:groundwork}{7*7}");

        Document again = Browser.page(
                browser.post("/capture", "company", CANARY, "role", "", "source", CANARY, "description", CANARY));
        assertThat(again.select("canary, [onclick]")).isEmpty();
        assertThat(again.select("#description").val()).isEqualTo(CANARY);

        browser.post("/capture", "company", "Canaries", "role", CANARY);
        Document like = Browser.page(browser.getPart("/capture/duplicates?company=Canaries"));
        assertThat(like.select("canary, [onclick]")).isEmpty();
        assertThat(like.text()).contains("<canary onclick='x'>");
    }

    @Test
    void earlierApplicationsThereAreNamedTheRefusedOnesInRed() {
        UUID earlier = fixtures.as(ada, () -> {
            JobApplication application =
                    JobApplication.create(ApplicationDetails.of("Oxide", "Firmware Engineer"), null, null, now());
            application.end(new Ending(Outcome.GHOSTED, null, null), now());
            return application.id;
        });

        Document form = Browser.page(browser.post("/capture/reading", "posting", "Firmware Engineer at Oxide, Inc."));
        assertThat(form.select("#duplicates .notice--wrong a").attr("href")).isEqualTo("/applications/" + earlier);
        assertThat(form.select("#duplicates").text())
                .startsWith("You have been here before Firmware Engineer at Oxide: Ghosted,");

        assertThat(Browser.page(browser.getPart("/capture/duplicates?company=oxyde&role=x"))
                        .select("a"))
                .hasSize(1);
        assertThat(browser.getPart("/capture/duplicates?company=Hetzner").asString())
                .isBlank();
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.getPart("/capture/duplicates?company=Oxide").asString())
                .isBlank();
    }

    @Test
    void theBookmarkHandsTheDataToThisPageInItsFragment() {
        Document page = browser.open("/capture");
        String bookmark = page.select("a[href^=javascript:]").attr("href");
        String script = URLDecoder.decode(bookmark, StandardCharsets.UTF_8);

        assertThat(bookmark).matches("javascript:[A-Za-z0-9%._*-]+");
        assertThat(script)
                .contains("/capture\" + \"#\" + new URLSearchParams")
                .doesNotContain("ADDRESS", "\n", "//jobs");
        assertThat(page.select("form[action=/capture/reading][data-behaviour=from-fragment] [name]")
                        .eachAttr("name"))
                .containsExactly("posting", "postingUrl");
    }

    @Test
    void aVisitorAndAnotherSiteAddNothing() {
        assertThat(given().redirects().follow(false).get("/capture").header("Location"))
                .isEqualTo("/sign-in?next=%2Fcapture");
        assertThat(Browser.ofStranger()
                        .post("/capture", "company", "A", "role", "B")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.request()
                        .header("Sec-Fetch-Site", "cross-site")
                        .formParam("company", "A")
                        .formParam("role", "B")
                        .post("/capture")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.open("/board").select(".card")).isEmpty();
    }

    @Test
    void noneOfItCostsManyStatements() {
        assertThat(CountedStatements.during(() -> browser.open("/capture")).total())
                .isLessThanOrEqualTo(8);
        assertThat(CountedStatements.during(
                                () -> browser.post("/capture/reading", "posting", "SRE at Fly.io", "postingUrl", ""))
                        .total())
                .isLessThanOrEqualTo(8);
    }

    @Test
    void noTextBreaksThePage() {
        assertThat(browser.post("/capture", "company", "a\u0000b", "role", "c\u0000")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/capture/reading", "posting", "\u0000", "postingUrl", "\u0000")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.request()
                        .urlEncodingEnabled(false)
                        .get("/capture/duplicates?company=%00%27&role=%00")
                        .statusCode())
                .isEqualTo(200);
    }

    /** The names and values of the form for adding, as a browser would send them. */
    private static Object[] filled(Document page) {
        return page.select("form[action=/capture] [name]").stream()
                .flatMap(field -> Stream.of(
                        field.attr("name"),
                        field.tagName().equals("select")
                                ? field.select("[selected]").attr("value")
                                : field.val()))
                .toArray();
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
