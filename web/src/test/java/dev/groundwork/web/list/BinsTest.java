package dev.groundwork.web.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BinsTest {

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
    void whatIsInTheBinIsTakenOutAgain() {
        UUID id = bin("Oxide");

        Document page = browser.open("/bin");
        assertThat(page.select(".rows li").text()).startsWith("Oxide · Engineer Deleted today · erased ");
        assertThat(page.select(".lead").text()).contains("30 days");

        Document after = browser.postAndFollow("/bin/" + id + "/restoration");
        assertThat(after.select(".empty__title").text()).isEqualTo("The bin is empty");
        assertThat(browser.open("/applications").select(".row__link").text()).isEqualTo("Oxide");
    }

    @Test
    void erasingAsksOnceMoreAndIsForGood() {
        UUID id = bin("Oxide");

        Document asking = browser.open("/bin/" + id + "/erasure");
        assertThat(asking.select("h1").text()).isEqualTo("Erase Engineer at Oxide for good?");
        Document after = browser.postAndFollow("/bin/" + id + "/erasure");

        assertThat(after.select("[role=status]").text()).isEqualTo("Engineer, Oxide is erased for good.");
        assertThat(browser.post("/bin/" + id + "/restoration").statusCode()).isEqualTo(404);
    }

    @Test
    void theBinIsReadPartByPartInTheSameStatements() {
        bin("Oxide");
        browser.open("/bin");
        long one = CountedStatements.during(() -> browser.open("/bin")).total();
        for (int i = 0; i < 60; i++) {
            bin("Company " + i);
        }
        long many = CountedStatements.during(() -> browser.open("/bin")).total();

        assertThat(many).isEqualTo(one).isLessThanOrEqualTo(8);
        Document page = browser.open("/bin");
        assertThat(page.select(".rows li")).hasSize(50);
        assertThat(browser.open(page.select("a[href*='after=']").attr("href")).select(".rows li"))
                .hasSize(11);
    }

    @Test
    void onlyWhatIsInHerOwnBinIsThere() {
        UUID id = bin("Oxide");
        UUID open = create("Fly.io");
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.open("/bin").select(".rows li")).isEmpty();
        assertThat(grace.get("/bin/" + id + "/erasure").statusCode()).isEqualTo(404);
        assertThat(grace.post("/bin/" + id + "/erasure").statusCode()).isEqualTo(404);
        assertThat(browser.post("/bin/" + open + "/erasure").statusCode()).isEqualTo(404);
        assertThat(browser.get("/bin?at=x&after=" + id).statusCode()).isEqualTo(404);
        assertThat(given().redirects().follow(false).get("/bin").statusCode()).isEqualTo(303);
    }

    private UUID bin(String company) {
        UUID id = create(company);
        fixtures.as(ada, () -> JobApplication.require(id).bin(now()));
        return id;
    }

    private UUID create(String company) {
        return fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, now()).id);
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
