package dev.groundwork.web.list;

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
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    void followMany() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        fixtures.as(ada, () -> {
            for (int i = 0; i < 120; i++) {
                create("Company " + i, i % 2 == 0 ? "applied" : "saved");
            }
            create("Silent", "screening").end(new Ending(Outcome.GHOSTED, LocalDate.of(2026, 3, 1), null), now());
            create("Hidden", "saved").archive(now());
        });
    }

    @Test
    void showMoreWalksThroughAllOfThemOnce() {
        List<String> walked = new ArrayList<>();
        String path = "/applications?stage=applied";
        int pages = 0;
        while (!path.isEmpty()) {
            Document page = browser.open(path);
            walked.addAll(page.select(".row__link").eachText());
            path = next(page);
            pages++;
        }

        assertThat(walked).hasSize(60).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(2);
    }

    @Test
    void endedAndArchivedOnesHaveTheirLists() {
        Document ghosted = browser.open("/applications?outcome=GHOSTED");
        assertThat(ghosted.select("h1").text()).isEqualTo("Ghosted 1 in all");
        assertThat(ghosted.select("[aria-current=page].pill").text()).isEqualTo("Ghosted");
        assertThat(ghosted.select(".rows li").text()).isEqualTo("Silent · Engineer Ghosted, ended Mar 1 in Screening");

        assertThat(browser.open("/applications?archived=true")
                        .select(".row__link")
                        .eachText())
                .containsExactly("Hidden");
        assertThat(browser.open("/applications").select("h1").text()).isEqualTo("All applications 122 in all");
        assertThat(browser.open("/applications?outcome=ACCEPTED")
                        .select(".empty__title")
                        .text())
                .isEqualTo("Nothing here");
    }

    @Test
    void aListNeedsTheSameStatementsWhateverItsLength() {
        browser.open("/applications");
        long all = CountedStatements.during(() -> browser.open("/applications")).total();
        long one = CountedStatements.during(() -> browser.open("/applications?archived=true"))
                .total();

        assertThat(all).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    @Test
    void aStrangerSeesNoneOfThemAndAVisitorIsLedToTheDoor() {
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.open("/applications").select(".rows li")).isEmpty();
        assertThat(given().redirects().follow(false).get("/applications").statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=nowhere", "outcome=WON", "after=!!!", "after=AAAA", "after=" + NO_TIME})
    void malformedListsAreNotThere(String query) {
        assertThat(browser.request().get("/applications?" + query).statusCode()).isEqualTo(404);
    }

    /** A well-formed id without a time behind it. */
    private static final String NO_TIME = "MDE5OWUxZTMtMDAwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAwWA";

    private static String next(Document page) {
        Elements more = page.select("a.button[href*='after=']");
        return more.isEmpty() ? "" : more.attr("href");
    }

    private JobApplication create(String company, String stage) {
        return JobApplication.create(ApplicationDetails.of(company, "Engineer"), Stage.named(stage), null, now());
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
