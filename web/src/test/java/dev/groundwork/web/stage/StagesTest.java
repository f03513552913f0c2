package dev.groundwork.web.stage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Rhythm;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class StagesTest {

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
    void aStageIsAddedRenamedAndGivenAKind() {
        Document page = browser.postAndFollow("/settings/stages", "name", "Take-home", "kind", "SCREENING");
        assertThat(names(page)).containsExactly("Saved", "Applied", "Screening", "Interviewing", "Offer", "Take-home");

        UUID id = idOf("take-home");
        browser.postAndFollow("/settings/stages/" + id, "name", "Exercise", "kind", "INTERVIEWING");
        Stage stage = fixtures.as(ada, () -> Stage.require(id));

        assertThat(stage.name).isEqualTo("Exercise");
        assertThat(stage.kind).isEqualTo(StageKind.INTERVIEWING);
        assertThat(stage.slug).isEqualTo("take-home");
    }

    @Test
    void arrowsMoveAStageAndTheEndsHaveNone() {
        Document page = browser.open("/settings/stages");
        String down = page.select(".stage-row__place button").get(1).val();

        Document after = browser.postAndFollow("/settings/stages/" + idOf("saved") + "/place", "position", down);

        assertThat(names(after)).startsWith("Applied", "Saved");
        assertThat(after.select(".stage-row__place button[disabled]")).hasSize(2);
    }

    @Test
    void aStageIsDeletedOnlyWhenNothingIsOrWasInIt() {
        fixtures.as(ada, () -> {
            JobApplication.create(
                    ApplicationDetails.of("Oxide", "Engineer"),
                    Stage.named("offer"),
                    null,
                    new Moment(clock.instant(), ada.zone()));
        });
        UUID used = idOf("offer");
        UUID unused = idOf("screening");

        Document page = browser.open("/settings/stages");
        assertThat(page.select("button[formaction$='/deletion']")).hasSize(4);
        assertThat(page.select("form[action$='" + used + "'] .row__end").text()).isEqualTo("1 application");

        Response refused = browser.post("/settings/stages/" + used + "/deletion");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("[role=alert]").text()).startsWith("The stage Offer has applications");
        assertThat(names(browser.postAndFollow("/settings/stages/" + unused + "/deletion")))
                .doesNotContain("Screening");
    }

    @Test
    void aNamelessStageIsToldBesideItsField() {
        assertThat(error(browser.post("/settings/stages", "name", " ", "kind", "OFFER"), "#added-error"))
                .isEqualTo("Must not be blank.");
        assertThat(error(browser.post("/settings/stages/" + idOf("offer"), "name", "", "kind", "OFFER"), "#name-error"))
                .isEqualTo("Must not be blank.");
        assertThat(browser.post("/settings/stages", "name", "x", "kind", "WON").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aRhythmIsKeptChangedAndTakenAway() {
        browser.postAndFollow("/settings/stages/rhythms/SAVED", "days", "3", "title", "Apply at last");
        assertThat(fixtures.as(ada, () -> Rhythm.of(StageKind.SAVED).orElseThrow().days))
                .isEqualTo(3);

        browser.postAndFollow("/settings/stages/rhythms/APPLIED", "days", "", "title", "Follow up");
        assertThat(fixtures.as(ada, () -> Rhythm.of(StageKind.APPLIED))).isEmpty();

        Response wrong = browser.post("/settings/stages/rhythms/OFFER", "days", "91", "title", "Answer");
        assertThat(error(wrong, "#days-error")).startsWith("Must be less than or equal to 90");
        assertThat(Browser.page(wrong)
                        .select("form[action$=OFFER] input[name=days]")
                        .val())
                .isEqualTo("91");
        assertThat(browser.post("/settings/stages/rhythms/WON", "days", "1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePageNeedsFewStatements() {
        browser.open("/settings/stages");

        assertThat(CountedStatements.during(() -> browser.open("/settings/stages"))
                        .total())
                .isLessThanOrEqualTo(8);
    }

    @Test
    void aStrangersStageIsNotThere() {
        UUID id = idOf("saved");
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.post("/settings/stages/" + id, "name", "Mine", "kind", "OFFER")
                        .statusCode())
                .isEqualTo(404);
        assertThat(grace.post("/settings/stages/" + id + "/place", "position", "3")
                        .statusCode())
                .isEqualTo(404);
        assertThat(grace.post("/settings/stages/" + id + "/deletion").statusCode())
                .isEqualTo(404);
        assertThat(given().redirects().follow(false).get("/settings/stages").statusCode())
                .isEqualTo(303);
    }

    private static String error(Response answer, String selector) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Browser.page(answer).select(selector).text();
    }

    private static List<String> names(Document page) {
        return page.select(".stage-rows input[name=name]").eachAttr("value");
    }

    private UUID idOf(String slug) {
        return fixtures.as(ada, () -> Stage.named(slug).id);
    }
}
