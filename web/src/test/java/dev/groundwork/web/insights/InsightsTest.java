package dev.groundwork.web.insights;

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
import java.io.ByteArrayInputStream;
import java.time.Clock;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class InsightsTest {

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
    void withoutApplicationsItSaysWhatWillBeHere() {
        Document page = browser.open("/insights");
        assertThat(page.select(".empty__title").text()).isEqualTo("Nothing to count yet");
        assertThat(page.select(".empty a").eachAttr("href")).containsExactly("/import", "/capture");
        assertThat(page.select("figure, .filters")).isEmpty();
    }

    @Test
    void everyPictureHasItsWordsItsTableAndItsFiles() {
        makeSample();
        Document page = browser.open("/insights");
        assertThat(page.select(".hero__title").text())
                .matches("\\d+ applications, \\d+ answered, \\d+ came to interviews");
        assertThat(page.select("figure")).hasSameSizeAs(PictureKind.values()).allSatisfy(figure -> {
            assertThat(figure.select("figcaption h2").text()).isNotEmpty();
            assertThat(figure.select("figcaption p").text()).endsWith(".");
            assertThat(figure.select("svg[role=img]").attr("aria-label")).isNotEmpty();
            assertThat(figure.select("details tbody tr")).isNotEmpty();
            assertThat(figure.select("thead th"))
                    .hasSameSizeAs(figure.select("tbody tr").first().children());
            assertThat(figure.select(".picture__files a")).hasSize(2);
        });
        assertThat(page.select("#flow svg")).hasSize(2);
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.select(".navigation__link[aria-current]").text()).isEqualTo("Insights");
    }

    @Test
    void theAddressKeepsPeriodAndFilters() {
        makeSample();
        Document page = browser.open("/insights?period=90d&source=LinkedIn&by=tag");
        assertThat(page.select(".filters .pill[aria-current]").text()).isEqualTo("90 days");
        assertThat(page.select(".pill--chosen").attr("href")).isEqualTo("/insights?period=90d&by=tag");
        assertThat(page.select("option[selected]").eachText()).contains("LinkedIn");
        assertThat(page.select("#sources .pill[aria-current]").text()).isEqualTo("By tag");
        assertThat(page.select("#funnel .picture__files a").first().attr("href"))
                .isEqualTo("/insights/funnel.csv?period=90d&source=LinkedIn&by=tag");
        assertThat(count(page)).isLessThan(count(browser.open("/insights")));
        assertThat(browser.open("/insights?from=1999-01-01&to=1999-12-31")
                        .select(".empty__title")
                        .text())
                .isEqualTo("No application fits these filters.");
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, from, Must be a day such as 2026-11-20.",
        "to=1899-12-31, to, Must be a day such as 2026-11-20.",
        "from=2026-02-01&to=2026-01-01, to, Must not be before the first day.",
    })
    void daysThatAreNoneAreToldBesideTheirField(String query, String field, String message) {
        Response answer = browser.get("/insights?" + query);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#" + field + "-error").text())
                .isEqualTo(message);
        assertThat(browser.get("/insights/funnel.csv?" + query).statusCode()).isEqualTo(422);
    }

    @Test
    void aPeriodThatIsNoneIsTold() {
        Response answer = browser.get("/insights?period=week");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("The period must be one of");
    }

    @Test
    void aGoalIsSetChangedAndTakenAway() {
        makeSample();
        Document set = browser.postAndFollow("/insights/goal?period=90d", "weeklyGoal", "3");
        assertThat(set.select("#flash .notice").text()).isEqualTo("Your goal is saved.");
        assertThat(set.select("#activity figcaption p").text()).contains("Your goal of 3 a week was reached in");
        assertThat(set.select("#weeklyGoal").attr("value")).isEqualTo("3");
        Response wrong = browser.post("/insights/goal", "weeklyGoal", "many");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("#weeklyGoal").attr("value"))
                .isEqualTo("many");
        assertThat(browser.post("/insights/goal", "weeklyGoal", "-1").statusCode())
                .isEqualTo(422);
        assertThat(browser.postAndFollow("/insights/goal", "weeklyGoal", "")
                        .select("#activity figcaption")
                        .text())
                .doesNotContain("goal");
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void filesStandAlone(PictureKind kind) throws Exception {
        makeSample();
        Response svg = browser.get("/insights/" + kind.slug() + ".svg");
        assertThat(svg.contentType()).startsWith("image/svg+xml");
        assertThat(svg.header("Content-Disposition")).contains(kind.slug() + ".svg");
        org.w3c.dom.Document parsed = DocumentBuilderFactory.newNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.asByteArray()));
        assertThat(parsed.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        assertThat(svg.asString())
                .doesNotContain("style=", "http-equiv", "href")
                .contains("Until ");
        Response csv = browser.get("/insights/" + kind.slug() + ".csv");
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString().lines().count()).isGreaterThan(1);
    }

    @Test
    void thePictureToShowNamesNobody() {
        makeSample();
        String svg = browser.get("/insights/flow.svg?company=Microsoft&tag=azure&source=Referral")
                .asString();
        assertThat(svg)
                .contains("goes on")
                .doesNotContainIgnoringCase("microsoft", "azure", "referral", ada.displayName);
    }

    @Test
    void aFixedNumberOfStatementsHoweverMuchThereIs() {
        makeSample();
        long all = CountedStatements.during(() -> browser.open("/insights")).total();
        long few = CountedStatements.during(() -> browser.open("/insights?source=Referral"))
                .total();
        assertThat(all).isEqualTo(few).isLessThan(20);
    }

    @ParameterizedTest
    @EnumSource(PictureKind.class)
    void aPictureIsAtMostThreeStatements(PictureKind kind) {
        makeSample();
        browser.get("/insights/" + kind.slug() + ".svg");
        long around =
                CountedStatements.during(() -> browser.get("/shortcuts/sheet")).total();
        assertThat(CountedStatements.during(() -> browser.get("/insights/" + kind.slug() + ".csv"))
                                .total()
                        - around)
                .isBetween(1L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/insights/nothing.svg", "/insights/nothing.csv", "/insights/funnel.png"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/insights", "/insights/flow.svg", "/insights/flow.csv"})
    void nobodySeesThemSignedOut(String path) {
        assertThat(Browser.ofStranger().get(path).header("Location")).startsWith("/sign-in");
    }

    @Test
    void whatSomebodyElseFollowsIsNotCounted() {
        makeSample();
        Browser stranger = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(stranger.open("/insights").select(".empty")).isNotEmpty();
        assertThat(stranger.get("/insights/funnel.csv").asString()).doesNotContainPattern("[1-9]");
    }

    private void makeSample() {
        fixtures.as(ada, () -> SampleSearch.create(new Moment(clock.instant(), ada.zone())));
    }

    private static int count(Document page) {
        return Integer.parseInt(page.select(".hero__title").text().replaceAll(" .*", ""));
    }
}
