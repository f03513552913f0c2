package dev.groundwork.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeDetails;
import dev.groundwork.domain.preparation.PracticeKind;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreparationsTest extends PreparationTest {

    @Test
    void whoBeginsIsToldWhatToDo() {
        Document page = browser.open("/preparation");

        assertThat(page.select(".navigation [aria-current]").text()).isEqualTo("Preparation");
        assertThat(page.select(".hero__title").text()).isEqualTo("Data structures and algorithms");
        assertThat(page.select(".hero .soft").text()).isEqualTo("Practise for an hour and score it: up to 8 points.");
        assertThat(page.select("[aria-labelledby=fundamentals] .readiness__line"))
                .hasSize(6);
        assertThat(page.select("[aria-labelledby=coming] .soft").text()).isEqualTo("No round is scheduled.");
        assertThat(page.select(".notice--warning")).isEmpty();
    }

    @Test
    void readinessRisesWithItsEvidence() {
        practise(SYSTEMS, 60, Map.of("Depth", 5));
        question("What is a page fault?", 5);

        Element systems = browser.open("/preparation")
                .select(".readiness li:has(.readiness__name:contains(perating))")
                .first();

        assertThat(systems.select(".readiness__score").text()).isEqualTo("16");
        assertThat(systems.select("svg rect").get(1).attr("width")).isEqualTo("16");
        assertThat(systems.select(".readiness__evidence").eachText()).satisfies(lines -> {
            assertThat(lines.get(0))
                    .startsWith("Practice Mock interview 60 min")
                    .endsWith("10.0");
            assertThat(lines.get(1))
                    .startsWith("Question What is a page fault?")
                    .endsWith("6.3");
        });
        assertThat(systems.select(".readiness__evidence a").eachAttr("href"))
                .allSatisfy(path -> assertThat(browser.open(path).select("h1")).hasSize(1));
    }

    @Test
    void leaningToToolsIsSaidWithTheFigures() {
        practise("container-tools", 120, Map.of());

        assertThat(browser.open("/preparation").select(".notice--warning").text())
                .startsWith("In the last 14 days 120 of 120 minutes (100 %) went to tools, while 6 of 6 fundamentals");
    }

    @Test
    void aComingRoundSaysHowFarItIsCovered() {
        round(application("Oxide"), Duration.ofDays(3));
        question("What is a page fault?", 1);

        Document page = browser.open("/preparation");

        assertThat(page.select(".hero__title").text()).isEqualTo("Operating systems");
        assertThat(page.select("[aria-labelledby=coming] .row__detail").text()).contains("% covered, weakest: ");
        assertThat(page.select("[aria-labelledby=due]").text()).contains("A card is due");
        Document needed = browser.open(
                page.select("[aria-labelledby=coming] .row__detail a").attr("href"));
        assertThat(needed.select(".preparation__subject").text())
                .startsWith("What the coming rounds of Engineer at Oxide");
        assertThat(needed.select(".readiness__line")).hasSizeBetween(1, 5);
        assertThat(grace().get("/preparation?application=" + application("Oxide"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.open("/preparation?application=" + application("Fly.io"))
                        .select(".notice")
                        .text())
                .startsWith("It has no coming round");
        assertThat(browser.get("/preparation?application=7").statusCode()).isEqualTo(404);
    }

    @Test
    void muchCostsNoMoreStatementsThanLittle() {
        browser.open("/preparation");
        practise(SYSTEMS, 60, Map.of("Depth", 5));
        long little = statements("/preparation");
        for (int i = 0; i < 20; i++) {
            practise(SYSTEMS, 60, Map.of("Depth", 5));
            question("Question " + i, i % 6);
            round(application("Company " + i), Duration.ofDays(i + 1));
        }

        assertThat(statements("/preparation")).isEqualTo(little).isLessThanOrEqualTo(8);
    }

    @Test
    void strangersAreAskedToSignIn() {
        practise(SYSTEMS, 60, Map.of("Depth", 5));

        assertThat(Browser.ofStranger().get("/preparation").header("Location")).startsWith("/sign-in");
        assertThat(grace().open("/preparation").select(".readiness__evidence")).isEmpty();
    }

    private long statements(String path) {
        return CountedStatements.during(() -> browser.open(path))
                .without("set_config")
                .total();
    }

    private void practise(String competency, int minutes, Map<String, Integer> scores) {
        fixtures.as(ada, () -> {
            Practice.log(
                    new PracticeDetails(competency, PracticeKind.MOCK, minutes, now().now(), scores, null, null),
                    now());
        });
    }
}
