package dev.groundwork.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.sample.SampleSearch;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SearchProofsTest {

    private static final String PATH = "/insights/proof-of-search";

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
        fixtures.as(ada, () -> SampleSearch.create(new Moment(clock.instant(), ada.zone())));
    }

    @Test
    void thePageHasTheRowsOfTheFiles() {
        Document page = browser.open(PATH);
        String csv =
                browser.get(page.select("main a[href*='.csv']").attr("href")).asString();
        assertThat(page.select("tbody tr"))
                .hasSize((int) csv.lines().count() - 1)
                .isNotEmpty();
        assertThat(page.select("tbody tr").first().select("th").text())
                .isEqualTo(csv.lines().skip(1).findFirst().orElseThrow().split(",")[1]);
        assertThat(page.select("h2 .count").text())
                .isEqualTo(page.select("tbody tr").size() + " applications");
        assertThat(page.select("#from").attr("value"))
                .isEqualTo(
                        LocalDate.now(clock.withZone(ada.zone())).minusDays(27).toString());
        for (String file : page.select("main a[href*='.pdf']").eachAttr("href")) {
            assertThat(browser.get(file).contentType()).isEqualTo("application/pdf");
        }
    }

    @Test
    void daysWithoutApplicationsSaySo() {
        Document page = browser.open(PATH + "?from=1999-01-01&to=1999-01-31");
        assertThat(page.select(".empty__title").text()).isEqualTo("Nothing was applied for within these days");
        assertThat(page.select("table, main a[href*=search-proof]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from=soon, from, Must be a day such as 2026-11-20.",
        "from=2026-02-01&to=2026-01-01, to, Must not be before the first day."
    })
    void daysThatAreNoneAreToldBesideTheirField(String query, String field, String message) {
        Response answer = browser.get(PATH + "?" + query);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#" + field + "-error").text())
                .isEqualTo(message);
    }

    @Test
    void aFixedNumberOfStatementsHoweverMuchThereIs() {
        long few = CountedStatements.during(() -> browser.open(PATH)).total();
        long many = CountedStatements.during(() -> browser.open(PATH + "?from=2020-01-01"))
                .total();
        assertThat(many).isEqualTo(few);
    }

    @Test
    void nobodyElseSeesIt() {
        Browser stranger = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(stranger.open(PATH).select("tbody tr")).isEmpty();
        assertThat(Browser.ofStranger().get(PATH).header("Location")).startsWith("/sign-in");
    }
}
