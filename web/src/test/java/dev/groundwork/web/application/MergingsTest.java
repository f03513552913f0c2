package dev.groundwork.web.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Selection;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class MergingsTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    UUID kept;
    UUID gone;

    @BeforeEach
    void followTheSameTwice() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        kept = create("Oxide", "Control Plane Engineer");
        gone = create("Oxide Inc", "Control-Plane Engineer");
        fixtures.as(ada, () -> {
            Selection.of(List.of(gone)).tag("rust", now());
        });
    }

    @Test
    void fromThePageOverTheChoiceAndTheQuestionToOneApplication() {
        Document page = browser.open("/applications/" + kept);
        Document choice = browser.open(page.select("a[href$=/merging]").attr("href"));
        Document question =
                browser.open(choice.select(".rows a[href*='?with=']").attr("href"));

        assertThat(question.select(".pair h2").eachText())
                .containsExactly("Control Plane Engineer", "Control-Plane Engineer");
        Document after = browser.postAndFollow(
                question.select("form[action$=/merging]").attr("action"),
                "with",
                question.select("input[name=with]").val());

        assertThat(after.select("[role=status]").text()).startsWith("Both are one now.");
        assertThat(after.select("[aria-labelledby=facts] .chip").text()).isEqualTo("rust");
        assertThat(browser.get("/applications/" + gone).statusCode()).isEqualTo(404);
    }

    @Test
    void theOtherIsFoundByWordsWhenItLooksDifferent() {
        UUID renamed = create("0xide Computer", "Platform");

        Document page = browser.open("/applications/" + kept + "/merging?text=platform");

        assertThat(page.select(".rows a[href$='?with=" + renamed + "']")).hasSize(1);
    }

    @Test
    void oneCannotBeMergedWithItself() {
        assertThat(browser.post("/applications/" + kept + "/merging", "with", kept)
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/applications/" + kept + "/merging").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aStrangersApplicationIsNotThere() {
        Candidate grace = fixtures.somebodyNew();
        Browser hers = Browser.withSession(fixtures.sessionOf(grace));
        UUID own = create(grace, "Oxide", "Engineer");

        assertThat(hers.get("/applications/" + own + "/merging?with=" + kept).statusCode())
                .isEqualTo(404);
        assertThat(hers.post("/applications/" + own + "/merging", "with", kept).statusCode())
                .isEqualTo(404);
        assertThat(hers.post("/applications/" + kept + "/merging", "with", own).statusCode())
                .isEqualTo(404);
        assertThat(given().redirects()
                        .follow(false)
                        .get("/applications/" + kept + "/merging")
                        .statusCode())
                .isEqualTo(303);
    }

    private UUID create(String company, String role) {
        return create(ada, company, role);
    }

    private UUID create(Candidate candidate, String company, String role) {
        return fixtures.as(
                candidate, () -> JobApplication.create(ApplicationDetails.of(company, role), null, null, now()).id);
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
