package dev.groundwork.web.application;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ApplicationsTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    UUID id;
    String page;

    @BeforeEach
    void followOneRole() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        id = fixtures.as(ada, () -> JobApplication.create(
                        ApplicationDetails.of("Oxide", "Control Plane Engineer"),
                        Stage.named("applied"),
                        now().startOf(LocalDate.of(2026, 1, 10)),
                        now())
                .id);
        page = "/applications/" + id;
    }

    @Test
    void theHeadSaysWhatItIsAndWhereItStands() {
        Document shown = browser.open(page);

        assertThat(shown.select("h1").text()).isEqualTo("Control Plane Engineer");
        assertThat(shown.select(".lead").text()).startsWith("Oxide · applied");
        assertThat(shown.select(".stage[aria-current=step]").text()).isEqualTo("Applied");
        assertThat(shown.select("button.stage").eachText())
                .containsExactly("Saved", "Screening", "Interviewing", "Offer");
        assertThat(history(shown)).containsExactly("Added in Applied · Jan 10");
    }

    @Test
    void pressingAStageMovesIt() {
        Document moved = browser.postAndFollow(page + "/moves", "stage", "interviewing");

        assertThat(moved.select("[role=status]").text()).isEqualTo("It is in Interviewing now.");
        assertThat(moved.select(".stage[aria-current=step]").text()).isEqualTo("Interviewing");
        assertThat(history(moved).get(0)).startsWith("Moved to Interviewing · ");
    }

    @Test
    void itEndsOnADayForAReasonAndCanBeReopened() {
        Document ended = browser.postAndFollow(
                page + "/outcome",
                "outcome",
                "GHOSTED",
                "closedOn",
                "2026-03-01",
                "reason",
                "Silence\r\nafter two mails");

        assertThat(ended.select("[role=status]").text()).isEqualTo("It has ended: Ghosted.");
        assertThat(ended.select(".ended strong").text()).isEqualTo("Ghosted on Mar 1");
        assertThat(ended.select(".ended .pre-line").first().wholeText()).isEqualTo("Silence\nafter two mails");
        assertThat(ended.select("button.stage")).isEmpty();
        assertThat(browser.open("/board").select(".card")).isEmpty();

        Document reopened = browser.postAndFollow(page + "/reopening");

        assertThat(reopened.select(".ended")).isEmpty();
        assertThat(reopened.select(".stage[aria-current=step]").text()).isEqualTo("Applied");
        assertThat(history(reopened)).hasSize(3).first().asString().startsWith("Reopened");
    }

    @Test
    void theEndingPageAsksForAnOutcomeAndHasToday() {
        Document asked = browser.open(page + "/outcome");
        assertThat(asked.select("input[name=outcome]").eachAttr("value"))
                .containsExactly("ACCEPTED", "DECLINED", "REJECTED", "WITHDRAWN", "GHOSTED", "ROLE_CLOSED");
        assertThat(asked.select("input[name=closedOn]").val())
                .isEqualTo(now().today().toString());

        Response refused = browser.post(page + "/outcome", "closedOn", "yesterday", "reason", "Hm");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select("#outcome-error").text()).isEqualTo("Choose how it ended.");
        assertThat(again.select("#closedOn-error").text()).isEqualTo("Must be a day, such as 2026-11-23.");
        assertThat(again.select("textarea[name=reason]").text()).isEqualTo("Hm");
    }

    @Test
    void anEndedApplicationIsNotMovedOn() {
        browser.postAndFollow(page + "/outcome", "outcome", "REJECTED", "closedOn", "2026-03-01");

        Response refused = browser.post(page + "/moves", "stage", "offer");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("[role=alert]").text())
                .isEqualTo("This application has ended. Reopen it first, or give the move a date before its end.");
    }

    @Test
    void archivingTakesItOffTheBoardAndBack() {
        Document archived = browser.postAndFollow(page + "/archiving");
        assertThat(archived.select("[role=status]").text()).isEqualTo("It is archived.");
        assertThat(browser.open("/board").select(".card")).isEmpty();
        assertThat(browser.open("/applications?archived=true").select("tbody .row__link"))
                .hasSize(1);

        browser.postAndFollow(page + "/unarchiving");
        assertThat(browser.open("/board").select(".card")).hasSize(1);
    }

    @Test
    void deletingOffersToTakeItBack() {
        Document board = browser.postAndFollow(page + "/deletion");

        assertThat(board.select("[role=status]").text())
                .isEqualTo("Oxide · Control Plane Engineer is in the bin. Take it out again");
        assertThat(browser.request().get(page).statusCode()).isEqualTo(404);
        Element undo = board.selectFirst("form#undo");
        assertThat(board.select("button[form=undo]")).hasSize(1);

        Document restored = browser.postAndFollow(undo.attr("action"));

        assertThat(restored.select("h1").text()).isEqualTo("Control Plane Engineer");
        assertThat(restored.select("[role=status]").text()).isEqualTo("It is back from the bin.");
        assertThat(browser.open("/board?binned=" + id).select("[role=status]").text())
                .isEmpty();
    }

    @Test
    void aForgottenStepIsAddedToThePast() {
        Document after = browser.postAndFollow(
                page + "/stage-changes", "stage", "saved", "day", "2026-01-02", "time", "", "note", "Found by Kim");

        assertThat(history(after)).containsExactly("Moved to Saved · Jan 2", "Added in Applied · Jan 2");
        assertThat(after.select(".history__note").text()).isEqualTo("Found by Kim");
    }

    @Test
    void aStepIsCorrectedAndTheStageFollows() {
        UUID change = move("screening");
        Document form = browser.open(page + "/stage-changes/" + change);
        assertThat(form.select("select[name=stage] option[selected]").val()).isEqualTo("screening");
        assertThat(form.select("input[name=day]").val()).isEqualTo("2026-02-01");
        assertThat(form.select("input[name=time]").val()).isEqualTo("14:02");

        Document after = browser.postAndFollow(
                page + "/stage-changes/" + change,
                "stage",
                "offer",
                "day",
                "2026-02-03",
                "time",
                "09:15",
                "note",
                "They were quick");

        assertThat(after.select(".stage[aria-current=step]").text()).isEqualTo("Offer");
        assertThat(history(after)).first().asString().startsWith("Moved to Offer · Feb 3, 9:15 AM");
    }

    @Test
    void savingAStepUntouchedKeepsItsSeconds() {
        UUID change = move("screening");
        browser.postAndFollow(
                page + "/stage-changes/" + change, "stage", "screening", "day", "2026-02-01", "time", "14:02");

        assertThat(fixtures.as(ada, () -> JobApplication.require(id).stageEnteredAt))
                .isEqualTo("2026-02-01T13:02:42Z");
    }

    @Test
    void aStepIsDeletedButNeverTheLastOne() {
        UUID change = move("screening");
        Document after = browser.postAndFollow(page + "/stage-changes/" + change + "/deletion");
        assertThat(history(after)).hasSize(1);

        String last = after.select(".history a").attr("href");
        Response refused = browser.post(last + "/deletion");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("[role=alert]").text())
                .isEqualTo("An application is always in some stage. Change this entry instead of deleting it.");
    }

    @Test
    void aStepThatCannotBeReadComesBackWithItsReasons() {
        Response refused = browser.post(
                page + "/stage-changes", "stage", "nowhere", "day", "2026-02-30", "time", "25:00", "note", "Kept");

        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select(".field__error").eachText()).hasSize(3);
        assertThat(again.select("#day-error").text()).isEqualTo("Must be a day, such as 2026-11-23.");
        assertThat(again.select("textarea[name=note]").text()).isEqualTo("Kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/outcome", "/stage-changes/new", "/stage-changes/{change}"})
    void aStrangerFindsNoPage(String path) {
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        String address = page + path.replace("{change}", firstChange());

        assertThat(browser.request().get(address).statusCode()).isEqualTo(200);
        assertThat(grace.request().get(address).statusCode()).isEqualTo(404);
        assertThat(given().redirects().follow(false).get(address).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "/moves, stage, offer",
        "/reopening, a, b",
        "/archiving, a, b",
        "/unarchiving, a, b",
        "/deletion, a, b",
        "/restoration, a, b",
        "/edit, company, Mine",
        "/outcome, outcome, GHOSTED",
        "/stage-changes, stage, offer",
        "/stage-changes/{change}, stage, offer",
        "/stage-changes/{change}/deletion, a, b"
    })
    void aStrangerAndAVisitorChangeNothing(String path, String field, String value) {
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        String address = page + path.replace("{change}", firstChange());

        Response stranger = grace.post(
                address, field, value, "role", "Mine", "version", "0", "stage", "offer", "day", "2026-02-01");
        Response visitor =
                given().redirects().follow(false).formParam(field, value).post(address);

        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(visitor.statusCode()).isEqualTo(303);
        Document unchanged = browser.open(page);
        assertThat(history(unchanged)).containsExactly("Added in Applied · Jan 10");
        assertThat(unchanged.select("h1").text()).isEqualTo("Control Plane Engineer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/applications/7", "/applications/7/edit", "/applications/00000000-0000-0000-0000-000000000000"})
    void malformedAndUnknownIdsFindNothing(String path) {
        assertThat(browser.request().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void thePageNeedsTheSameStatementsHoweverLongTheHistory() {
        long before = statements();
        for (String stage : new String[] {"saved", "screening", "offer", "applied"}) {
            browser.post(page + "/moves", "stage", stage);
        }

        assertThat(statements()).isEqualTo(before).isLessThanOrEqualTo(19);
    }

    private long statements() {
        browser.open(page);
        return CountedStatements.during(() -> browser.open(page)).total();
    }

    private UUID move(String stage) {
        return fixtures.as(ada, () -> {
            JobApplication application = JobApplication.requireForChange(id);
            return application.moveTo(
                            new StageChangeDetails(
                                    Stage.named(stage),
                                    now().startOf(LocalDate.of(2026, 2, 1)).plusSeconds(14 * 3600 + 2 * 60 + 42),
                                    null),
                            now())
                    .id;
        });
    }

    private String firstChange() {
        String link = browser.open(page).select(".history a").attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }

    private static java.util.List<String> history(Document shown) {
        return shown.select(".history__entry").stream()
                .map(entry -> entry.select("p").first().text().replaceFirst(" Correct$", ""))
                .toList();
    }
}
