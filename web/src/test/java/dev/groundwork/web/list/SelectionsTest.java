package dev.groundwork.web.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SelectionsTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    List<UUID> twenty;

    @BeforeEach
    void followTwenty() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        twenty = fixtures.as(ada, () -> {
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ids.add(create("Company " + i).id);
            }
            return ids;
        });
    }

    @Test
    void twentyMoveAtOnceAndTheFiltersStay() {
        Document page = change(twenty, "move", "stage", "applied", "filters", "stage=applied");

        assertThat(page.select("[role=status]").text()).isEqualTo("Moved: 20 · Applied.");
        assertThat(page.select("tbody .row__link")).hasSize(20);
        assertThat(page.select(".pill--chosen").eachText()).containsExactly("Applied ×");
    }

    @Test
    void theMarkedOnesAreTaggedEndedAndArchived() {
        List<UUID> two = twenty.subList(0, 2);

        assertThat(change(two, "tag", "tag", "remote").select("[role=status]").text())
                .isEqualTo("Tagged: 2 · remote.");
        assertThat(browser.open("/applications?tag=remote").select("tbody .row__link"))
                .hasSize(2);
        change(two, "end", "outcome", "GHOSTED");
        assertThat(browser.open("/applications?outcome=GHOSTED").select("tbody .row__link"))
                .hasSize(2);
        change(two, "archive");
        assertThat(browser.open("/applications?archived=true").select("tbody .row__link"))
                .hasSize(2);
    }

    @Test
    void whatIsDeletedTogetherIsTakenOutAgainFromTheMessage() {
        Document page = change(twenty, "delete");

        assertThat(page.select("[role=status] .notice").text()).startsWith("20 applications are in the bin.");
        Element undo = page.selectFirst("form#undo");
        Document after = browser.postAndFollow(
                undo.attr("action"), "at", undo.select("[name=at]").val(), "filters", "");

        assertThat(after.select("tbody .row__link")).hasSize(20);
        assertThat(browser.open("/bin").select(".rows li")).isEmpty();
    }

    @Test
    void nothingMarkedOrOneThatEndedIsToldAndNothingChanges() {
        Response nothing = browser.post("/selections", "act", "move", "stage", "applied");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Browser.page(nothing).select("[role=alert]").text())
                .isEqualTo("First mark the applications that shall change.");

        change(twenty.subList(0, 1), "end", "outcome", Outcome.REJECTED);
        Response ended = post(twenty, "move", "stage", "offer");

        assertThat(ended.statusCode()).isEqualTo(422);
        assertThat(Browser.page(ended).select("[role=alert]").text()).startsWith("One of the chosen applications has");
        assertThat(Browser.page(ended).select("input[name=marked][checked]")).hasSize(19);
        assertThat(browser.open("/applications?stage=offer").select("tbody tr")).isEmpty();
    }

    @Test
    void aTagThatIsNoneIsToldBesideItsField() {
        Response answer = post(twenty, "tag", "tag", " ");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.page(answer).select("#tag-error").text()).isEqualTo("Must not be blank.");
    }

    @Test
    void aStrangersAreNotThereAndNothingUnknownIsDone() {
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.post("/selections", "act", "delete", "marked", twenty.get(0))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(twenty, "erase").statusCode()).isEqualTo(404);
        assertThat(post(twenty, "move", "stage", "nowhere").statusCode()).isEqualTo(404);
        assertThat(given().redirects()
                        .follow(false)
                        .formParam("act", "delete")
                        .post("/selections")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.open("/applications").select("tbody .row__link")).hasSize(20);
    }

    private Document change(List<UUID> marked, String act, Object... fields) {
        return browser.follow(post(marked, act, fields));
    }

    private Response post(List<UUID> marked, String act, Object... fields) {
        return browser.post(
                "/selections",
                Stream.of(
                                Stream.of("act", act),
                                marked.stream().flatMap(id -> Stream.of("marked", id)),
                                Stream.of(fields))
                        .flatMap(part -> part)
                        .toArray());
    }

    private JobApplication create(String company) {
        return JobApplication.create(
                ApplicationDetails.of(company, "Engineer"),
                Stage.named("saved"),
                null,
                new Moment(clock.instant(), ada.zone()));
    }
}
