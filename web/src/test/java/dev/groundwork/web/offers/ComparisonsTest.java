package dev.groundwork.web.offers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.offers.Criterion;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ComparisonsTest extends OfferPageTest {

    private static final String PATH = "/offers/comparison";

    @Test
    void saysWhoComesFirstAndWhatWouldTurnIt() {
        String contoso = application("Contoso");
        String fabrikam = application("Fabrikam");
        offered(contoso, "80000");
        offered(fabrikam, "40000");
        Document alone = browser.open(PATH);
        assertThat(alone.select("#decision").text())
                .isEqualTo("Contoso comes first, and no single weight changes that.");
        String growth = criterion("Growth");

        Response weighed = weigh(List.of(), growth + ":" + contoso + ":2", growth + ":" + fabrikam + ":5");
        assertThat(weighed.statusCode()).isEqualTo(303);
        Document page = browser.open(PATH);
        // Money 30, growth 20: 150 + 40 against 75 + 100. They are level where growth weighs 25 of 55.
        assertThat(page.select("#decision").text())
                .isEqualTo(
                        "Contoso stays first unless Growth weighs more than 45 % (now 40 %); then Fabrikam would be.");
        assertThat(page.select("#decides tr:contains(Score) td").eachText()).contains("3.8", "3.5");
        assertThat(page.select("#decides tr:contains(Place)").text()).contains("not counted until all are rated");
    }

    @Test
    void asksForARateAndShowsOwnCurrencyUntilThen() {
        String dollars = offered(application("Contoso"), "USD", "100000");
        offered(application("Fabrikam"), "EUR", "80000");
        Document page = browser.open(PATH + "?currency=EUR");
        assertThat(page.select("form[action$=rates] h2").text()).isEqualTo("What is one USD in EUR?");
        assertThat(page.select("[aria-labelledby=side]").text()).contains("$100,000", "€80,000");

        Response refused =
                browser.post(PATH + "/rates", "from", "USD", "currency", "EUR", "rate", "-1", "quotedOn", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#rate-error-USD")).hasSize(1);

        Document known = browser.postAndFollow(
                PATH + "/rates", "from", "USD", "currency", "EUR", "rate", "0.92", "quotedOn", "2026-11-20");
        assertThat(known.select("form[action$=rates]")).isEmpty();
        assertThat(known.select("[aria-labelledby=side]").text()).contains("€92,000", "1 USD = 0.92 EUR, Nov 20");
        Document one = browser.open(PATH + "?offer=" + dollars);
        assertThat(one.select("[aria-labelledby=side] thead th").eachText()).containsExactly("Contoso");
        assertThat(one.select("[name=offer][type=checkbox]")).hasSize(2);
        assertThat(one.select("[name=offer][checked]")).hasSize(1);
    }

    @Test
    void criteriaComeAndGo() {
        offered(application("Contoso"), "80000");
        Document page = browser.postAndFollow(PATH + "/criteria", "name", CANARY, "weight", "10", "currency", "EUR");
        assertThat(page.select("canary, [onclick]")).isEmpty();
        assertThat(page.select("#decides th[scope=row]").eachText()).contains(CANARY);
        assertThat(browser.post(PATH + "/criteria", "name", CANARY, "weight", "10")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post(PATH + "/criteria", "name", "x", "weight", "101")
                        .statusCode())
                .isEqualTo(422);
        page = browser.postAndFollow(PATH + "/criteria/deletion", "remove", criterion(CANARY));
        assertThat(page.select("#decides th[scope=row]").eachText()).doesNotContain(CANARY);
    }

    @Test
    void nothingOfBrokenWeightsIsKept() {
        String contoso = application("Contoso");
        offered(contoso, "80000");
        String growth = criterion("Growth");
        assertThat(weigh(List.of("5", "5", "5", "5", "105"), growth + ":" + contoso + ":2")
                        .statusCode())
                .isEqualTo(422);
        assertThat(weigh(List.of(), growth + ":" + contoso + ":6").statusCode()).isEqualTo(404);
        assertThat(weigh(List.of(), "nonsense").statusCode()).isEqualTo(404);
        assertThat(browser.open(PATH).select("[name=weight]").eachAttr("value")).contains("30", "20", "20", "15", "15");
        assertThat(browser.open(PATH).select("[name=rating] option[selected]")).isEmpty();
    }

    @Test
    void strangersCompareNothing() {
        String offer = offered(application("Contoso"), "80000");
        Browser grace = grace();
        assertThat(grace.open(PATH).text()).contains("No offer yet");
        assertThat(grace.get(PATH + "?offer=" + offer).statusCode()).isEqualTo(404);
        assertThat(grace.post(PATH + "/criteria/deletion", "remove", criterion("Growth"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get(PATH + "?offer=1").statusCode()).isEqualTo(404);
        assertThat(browser.get(PATH + "?currency=EURO").statusCode()).isEqualTo(404);
        assertThat(Browser.ofStranger().get(PATH).header("Location")).startsWith("/sign-in");
    }

    @Test
    void anyNumberOfOffersIsShownWithTheSameStatements() {
        offered(application("Contoso"), "80000");
        long few = statements();
        for (int i = 0; i < 4; i++) {
            offered(application("Company " + i), "8000" + i);
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private long statements() {
        return CountedStatements.during(() -> browser.open(PATH))
                .without("set_config")
                .total();
    }

    private Response weigh(List<String> weights, String... ratings) {
        List<Criterion> criteria = fixtures.as(ada, Criterion::inOrder);
        RequestSpecification request = browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .formParam(
                        "criterion",
                        criteria.stream().map(each -> each.id.toString()).toList())
                .formParam(
                        "weight",
                        weights.isEmpty()
                                ? criteria.stream()
                                        .map(each -> String.valueOf(each.weight))
                                        .toList()
                                : weights)
                .formParam("rating", List.of(ratings));
        return request.post(PATH + "/weights");
    }

    private String criterion(String name) {
        return fixtures.as(ada, () -> Criterion.inOrder().stream()
                .filter(criterion -> criterion.name.equals(name))
                .findFirst()
                .orElseThrow()
                .id
                .toString());
    }
}
