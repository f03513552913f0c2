package dev.groundwork.web.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Selection;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ApplicationListsTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void follow() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        fixtures.as(ada, () -> {
            create("Oxide", "applied");
            create("Fly.io", "saved");
            create("Silent", "screening").end(new Ending(Outcome.GHOSTED, LocalDate.of(2026, 3, 1), null), now());
            create("Hidden", "saved").archive(now());
        });
    }

    @Test
    void showMoreWalksThroughAllOfThemOnce() {
        fixtures.as(ada, () -> {
            for (int i = 0; i < 120; i++) {
                create("Company " + i, "applied");
            }
        });
        List<String> walked = new ArrayList<>();
        String path = "/applications?stage=applied&sort=company";
        int pages = 0;
        while (!path.isEmpty()) {
            Document page = browser.open(path);
            walked.addAll(page.select("tbody .row__link").eachText());
            path = next(page);
            pages++;
        }

        assertThat(walked).hasSize(121).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void onlyOpenOnesAreShownUnlessAskedFor() {
        assertThat(companies("/applications?sort=company")).containsExactly("Fly.io", "Oxide");
        assertThat(companies("/applications?outcome=GHOSTED")).containsExactly("Silent");
        assertThat(companies("/applications?outcome=ended")).containsExactly("Silent");
        assertThat(companies("/applications?archived=true")).containsExactly("Hidden");
        assertThat(companies("/applications?outcome=any&sort=company")).containsExactly("Fly.io", "Oxide", "Silent");
        assertThat(browser.open("/applications?outcome=any").select("h1").text())
                .isEqualTo("Applications 3 in all");
    }

    @Test
    void theBoardShowsTheSameUnderTheSameFilters() {
        tag("Oxide", "rust");
        for (String query : List.of("", "?tag=rust", "?text=oxid", "?kind=SAVED", "?outcome=GHOSTED")) {
            Document board = browser.open("/board" + query);
            assertThat(board.select(".card a").eachText())
                    .as(query)
                    .containsExactlyInAnyOrderElementsOf(companies("/applications" + query));
            assertThat(board.select(".filters__pages a").last().attr("href")).isEqualTo("/applications" + query);
        }
    }

    @Test
    void whatIsChosenStandsInChipsThatTakeItAway() {
        Document page = browser.open("/applications?stage=applied&tag=rust&sort=company");

        assertThat(page.select(".pill--chosen").eachText()).containsExactly("Applied ×", "tag: rust ×");
        assertThat(page.select(".pill--chosen").eachAttr("href"))
                .containsExactly("/applications?tag=rust&sort=company", "/applications?stage=applied&sort=company");
        assertThat(page.select("form.filters__panel input[name=sort]").val()).isEqualTo("company");
        assertThat(page.select("form.filters__panel input[name=stage][checked]").eachAttr("value"))
                .containsExactly("applied");
    }

    @Test
    void aFormWithEmptyFieldsLeadsToTheShortAddress() {
        Response answer = browser.get("/applications?text=&company=&stage=saved&tag=&from=");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/applications?stage=saved");
    }

    @Test
    void headsOrderAndTurnTheOrderRound() {
        Document page = browser.open("/applications?sort=company");

        assertThat(page.select("th[aria-sort]").text()).isEqualTo("Company");
        assertThat(page.select("th[aria-sort]").attr("aria-sort")).isEqualTo("ascending");
        assertThat(companies(page.select("th[aria-sort] a").attr("href"))).containsExactly("Oxide", "Fly.io");
    }

    @Test
    void stagesAndExcitementOrderToo() {
        excite("Oxide", 5);

        assertThat(companies("/applications?sort=stage&outcome=any")).containsExactly("Silent", "Oxide", "Fly.io");
        assertThat(companies("/applications?sort=excitement&order=asc&outcome=any"))
                .first()
                .isEqualTo("Oxide");
        assertThat(browser.open("/applications?sort=excitement")
                        .select("th[aria-sort=descending]")
                        .text())
                .isEqualTo("Excitement");
        assertThat(browser.get("/applications?sort=stage&after=" + NO_TIME).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCompanyChosenByItsIdIsCalledByItsName() {
        UUID company =
                fixtures.as(ada, () -> Company.<Company>find("name", "Oxide").firstResult().id);

        Document page = browser.open("/applications?company=" + company);
        assertThat(page.select(".pill--chosen").text()).contains("Oxide");
        assertThat(page.select(".filters__panel input[name=company]").val()).isEqualTo("Oxide");
        assertThat(Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()))
                        .open("/board?company=" + company)
                        .select(".pill--chosen")
                        .text())
                .doesNotContain("Oxide");
    }

    @Test
    void columnsAreChosenInTheAddress() {
        Document page = browser.open("/applications?column=source&column=stage");

        assertThat(page.select("thead th").eachText()).containsExactly("Mark", "Company", "Role", "Stage", "Source");
        assertThat(page.select(".filters__columns input[checked]").eachAttr("value"))
                .containsExactly("stage", "source");
    }

    @Test
    void nothingThatFitsOffersToLookFurther() {
        Document page = browser.open("/applications?company=Silent");

        assertThat(page.select(".empty__title").text()).isEqualTo("No application fits");
        assertThat(page.select(".empty a[href='/applications?outcome=any&company=Silent']")
                        .text())
                .isEqualTo("1 that has ended fits");
    }

    @Test
    void anAccountWithoutApplicationsIsToldHowToBegin() {
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        Document page = grace.open("/applications");

        assertThat(page.select(".empty__title").text()).isEqualTo("No applications yet");
        assertThat(page.select(".empty a").eachAttr("href")).containsExactly("/board", "/import");
    }

    @Test
    void aStrangerSeesNoneOfThemAndAVisitorIsLedToTheDoor() {
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.open("/applications").select("tbody tr")).isEmpty();
        assertThat(given().redirects().follow(false).get("/applications").statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=nowhere",
                "outcome=WON",
                "kind=x",
                "from=x",
                "sort=x",
                "order=up",
                "column=x",
                "after=!!!",
                "after=AAAA",
                "after=" + NO_TIME
            })
    void malformedListsAreNotThere(String query) {
        assertThat(browser.get("/applications?" + query).statusCode()).isEqualTo(404);
    }

    /** A well-formed id without a time behind it. */
    private static final String NO_TIME = "MDE5OWUxZTMtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAwWA";

    private List<String> companies(String path) {
        return browser.open(path).select("tbody .row__link").eachText();
    }

    private void excite(String company, int excitement) {
        UUID id = fixtures.as(ada, () -> JobApplication.<JobApplication>find("company.name", company)
                .firstResult()
                .id);
        browser.post("/applications/" + id + "/cells/excitement", "value", excitement);
    }

    private static String next(Document page) {
        Elements more = page.select("a.button[href*='after=']");
        return more.isEmpty() ? "" : more.attr("href");
    }

    private void tag(String company, String tag) {
        fixtures.as(ada, () -> {
            UUID id =
                    JobApplication.<JobApplication>find("company.name", company).firstResult().id;
            Selection.of(List.of(id)).tag(tag, now());
        });
    }

    private JobApplication create(String company, String stage) {
        return JobApplication.create(ApplicationDetails.of(company, "Engineer"), Stage.named(stage), null, now());
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
