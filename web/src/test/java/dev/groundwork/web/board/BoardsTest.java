package dev.groundwork.web.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BoardsTest {

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
    void anEmptyBoardSaysWhatBelongsThereAndOffersTheNextSteps() {
        Document page = browser.open("/board");

        assertThat(page.select(".empty__title").text()).isEqualTo("Your applications will stand here, by stage");
        assertThat(page.select("form[action=/board] input[name=company]")).hasSize(1);
        assertThat(page.select("main a[href=/import]")).hasSize(1);
        assertThat(page.select(".column")).isEmpty();
    }

    @Test
    void companyAndRoleAreEnoughAndTheBoardSaysWhereTheyWent() {
        Document page = browser.postAndFollow("/board", "company", "Oxide", "role", "Control Plane Engineer");

        assertThat(page.select("[role=status]").text()).isEqualTo("Added to Saved: Oxide · Control Plane Engineer.");
        assertThat(cards(page, "saved")).containsExactly("Oxide Control Plane Engineer");
        assertThat(page.select("input[name=company]").hasAttr("autofocus")).isTrue();
        assertThat(page.select(".column[aria-labelledby=in-saved] .count").text())
                .isEqualTo("1");
    }

    @Test
    void aCardIsShownAsItIsHoweverOftenItChanges() {
        UUID id = create("Oxide", "Engineer", "saved", Duration.ZERO);
        assertThat(cards(browser.open("/board"), "saved")).containsExactly("Oxide Engineer");

        fixtures.as(ada, () -> {
            JobApplication application = JobApplication.require(id);
            application.role = "Staff Engineer";
            application.company.name = "Oxide Computer";
        });

        assertThat(cards(browser.open("/board"), "saved")).containsExactly("Oxide Computer Staff Engineer");
    }

    @Test
    void aMissingRoleIsToldBesideTheFieldAndWhatWasTypedStays() {
        Response response = browser.post("/board", "company", "Oxide", "role", "  ");

        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Browser.page(response);
        assertThat(page.select("input[name=company]").val()).isEqualTo("Oxide");
        assertThat(page.select("#role-error").text()).isEqualTo("Role: Must not be blank.");
    }

    @Test
    void aChosenCardMovesByAButtonAndHasTheFocus() {
        UUID id = create("Oxide", "Engineer", "saved", Duration.ZERO);

        Document page = browser.postAndFollow("/board/moves", "card", id, "stage", "screening");

        assertThat(cards(page, "screening")).containsExactly("Oxide Engineer");
        assertThat(page.select("[role=status]").text()).isEqualTo("Oxide · Engineer is in Screening now.");
        assertThat(page.select("a[autofocus]").attr("href")).isEqualTo("/applications/" + id);
    }

    @Test
    void everyCardCanBeChosenAndEveryStageHasAButton() {
        UUID id = create("Oxide", "Engineer", "saved", Duration.ZERO);

        Element form = browser.open("/board").selectFirst("form[action=/board/moves]");

        assertThat(form.select("input[type=radio][name=card]").eachAttr("value"))
                .containsExactly(id.toString());
        assertThat(form.select(".column > button[name=stage]").eachAttr("value"))
                .containsExactly("saved", "applied", "screening", "interviewing", "offer");
        assertThat(form.select("dialog button[name=stage]")).hasSize(5);
    }

    @Test
    void movingToTheStageWhereItIsChangesNothing() {
        UUID id = create("Oxide", "Engineer", "saved", Duration.ofDays(3));

        browser.postAndFollow("/board/moves", "card", id, "stage", "saved");

        assertThat(browser.open("/board").select(".card p > span").text()).isEqualTo("saved 3 days ago");
    }

    @Test
    void movingWithoutChoosingSaysWhatToDo() {
        create("Oxide", "Engineer", "saved", Duration.ZERO);

        Response response = browser.post("/board/moves", "stage", "applied");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Browser.page(response).select("[role=alert]").text())
                .isEqualTo("First mark the card that shall move, then press “Move here”.");
    }

    @Test
    void anEndedApplicationDoesNotMove() {
        UUID id = create("Oxide", "Engineer", "applied", Duration.ZERO);
        end(id, Outcome.GHOSTED);

        Response response = browser.post("/board/moves", "card", id, "stage", "offer");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Browser.page(response).select("[role=alert]").text()).startsWith("This application has ended.");
    }

    @Test
    void aStrangersApplicationIsNotThere() {
        UUID id = create("Oxide", "Engineer", "saved", Duration.ZERO);
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.post("/board/moves", "card", id, "stage", "applied").statusCode())
                .isEqualTo(404);
        assertThat(grace.open("/board").select(".card")).isEmpty();
        assertThat(grace.open("/board?moved=" + id).select("[role=status]").text())
                .isEmpty();
        assertThat(grace.open("/board?binned=" + id).select("[role=status]").text())
                .isEmpty();
        assertThat(cards(browser.open("/board"), "saved")).containsExactly("Oxide Engineer");
    }

    @Test
    void malformedRequestsFindNothing() {
        UUID id = create("Oxide", "Engineer", "saved", Duration.ZERO);

        assertThat(browser.post("/board/moves", "card", id, "stage", "nowhere").statusCode())
                .isEqualTo(404);
        assertThat(browser.post("/board/moves", "card", "7", "stage", "applied").statusCode())
                .isIn(400, 404);
        assertThat(browser.request().get("/board?moved=7").statusCode()).isIn(400, 404);
    }

    @Test
    void whoIsSignedOutIsLedToTheDoor() {
        Response page = given().redirects().follow(false).get("/board");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.header("Location")).endsWith("/sign-in?next=%2Fboard");

        Response form =
                given().redirects().follow(false).formParam("company", "Oxide").post("/board");
        assertThat(form.statusCode()).isEqualTo(303);
        assertThat(form.header("Location")).endsWith("/sign-in");
    }

    @Test
    void anotherSitesFormIsRefused() {
        Response response = given().cookie("groundwork_session", browser.cookie("groundwork_session"))
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("company", "Oxide")
                .formParam("role", "Engineer")
                .post("/board");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(browser.open("/board").select(".card")).isEmpty();
    }

    @Test
    void endedOnesStandApartByOutcomeAndArchivedOnesAreLeftOut() {
        end(create("Fly.io", "Engineer", "offer", Duration.ZERO), Outcome.DECLINED);
        UUID archived = create("Hidden", "Engineer", "saved", Duration.ZERO);
        fixtures.as(ada, () -> JobApplication.require(archived).archive(now()));
        create("Oxide", "Engineer", "saved", Duration.ZERO);

        Document page = browser.open("/board");

        assertThat(page.select(".column--ended .tally").first().text()).isEqualTo("Declined 1");
        assertThat(page.select("a[href='/applications?outcome=DECLINED']")).hasSize(1);
        assertThat(page.select("a[href='/applications?archived=true']")).hasSize(1);
        assertThat(page.select(".card").eachText()).hasSize(1);
    }

    @Test
    void cardsSayWhatTheirDaysMean() {
        create("Cloudflare", "Engineer", "applied", Duration.ofDays(12));
        create("Datadog", "Engineer", "applied", Duration.ofDays(4));
        describe(create("Akamai", "Engineer", "screening", Duration.ZERO), today(), null);
        describe(create("Oxide", "Engineer", "saved", Duration.ZERO), null, today());

        Document page = browser.open("/board");

        assertThat(page.select(".word--waiting").eachText()).containsExactly("waiting 12 d");
        assertThat(page.select(".chip--late").eachText())
                .containsExactlyInAnyOrder("follow up today", "closes today", "follow-up 5 d late");
        assertThat(page.select(".card p > span").eachText()).contains("waiting 4 d", "since today");
        assertThat(page.select(".board-head__sum").text()).isEqualTo("4 open · 3 need you today");
    }

    @Test
    void cardsWithARoundToComeSayWhenInsteadOfWaiting() {
        UUID id = create("Microsoft", "Engineer", "interviewing", Duration.ofDays(12));
        LocalDateTime start = LocalDateTime.of(2098, 11, 27, 18, 0);
        fixtures.as(ada, () -> {
            JobApplication application = JobApplication.require(id);
            InterviewDetails round = InterviewDetails.of(InterviewType.CODING, start, ada.timeZone);
            Interview.schedule(
                            application,
                            InterviewDetails.of(InterviewType.PANEL, start.minusDays(1), ada.timeZone),
                            now())
                    .cancel(now());
            Interview.schedule(application, round, now());
        });

        Document page = browser.open("/board");

        assertThat(page.select(".chip--time").eachText())
                .singleElement()
                .asString()
                .contains("Nov 27, 2098", "6:00");
        assertThat(page.select(".word--waiting")).isEmpty();
    }

    @Test
    void moreCardsThanTheBoardShowsAreToldAndLinked() {
        fixtures.as(ada, () -> {
            for (int i = 0; i < 503; i++) {
                JobApplication.create(ApplicationDetails.of("Company " + i, "Role"), null, null, now());
            }
        });

        Element column = browser.open("/board").selectFirst(".column[aria-labelledby=in-saved]");

        assertThat(column.select(".card")).hasSize(500);
        assertThat(column.select("a[href='/applications?stage=saved']").text()).isEqualTo("Showing 500 of 503");
    }

    @Test
    void fiveHundredApplicationsAreSixStatementsAndLessThan200Kilobytes() {
        for (int part = 0; part < 500; part += 50) {
            createTagged(part, part + 50);
        }
        browser.open("/board");

        AtomicReference<Response> response = new AtomicReference<>();
        CountedStatements counted =
                CountedStatements.during(() -> response.set(browser.request().get("/board")));

        assertThat(counted.total()).as(counted.toString()).isLessThanOrEqualTo(6);
        assertThat(Browser.page(response.get()).select(".card")).hasSize(500);
        assertThat(response.get().asByteArray().length).isLessThan(200_000);
    }

    private void createTagged(int from, int to) {
        fixtures.as(ada, () -> {
            List<Stage> stages = Stage.inOrder();
            for (int i = from; i < to; i++) {
                Instant since = now().now().minus(Duration.ofDays(i % 40));
                JobApplication application = JobApplication.create(
                        ApplicationDetails.of("A company named " + i, "Senior Software Engineer, Platform " + i),
                        stages.get(i % stages.size()),
                        since,
                        now());
                application.describe(tagged(application.details(), List.of("remote", "linux")), now());
            }
        });
    }

    private static ApplicationDetails tagged(ApplicationDetails details, List<String> tags) {
        return new ApplicationDetails(
                details.company(),
                details.role(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                tags,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private UUID create(String company, String role, String stage, Duration ago) {
        return fixtures.as(ada, () -> JobApplication.create(
                        ApplicationDetails.of(company, role),
                        Stage.named(stage),
                        now().now().minus(ago),
                        now())
                .id);
    }

    private void describe(UUID id, LocalDate followUpOn, LocalDate deadline) {
        fixtures.as(ada, () -> {
            JobApplication application = JobApplication.require(id);
            application.describe(
                    new ApplicationDetails(
                            application.company.name,
                            application.role,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            followUpOn,
                            deadline,
                            null,
                            null),
                    now());
        });
    }

    private void end(UUID id, Outcome outcome) {
        fixtures.as(ada, () -> JobApplication.require(id).end(new Ending(outcome, null, null), now()));
    }

    private LocalDate today() {
        return now().today();
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }

    private static List<String> cards(Document page, String stage) {
        return page.select(".column[aria-labelledby=in-" + stage + "] .card label")
                .eachText();
    }
}
