package dev.groundwork.web.offers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OffersTest extends OfferPageTest {

    @Test
    void theFirstTermsAreWrittenDownOnTheApplication() {
        String id = application("Contoso");
        Document form = browser.open("/applications/" + id + "/offers/new");
        assertThat(form.select("select[name=timeZone] [selected]").val()).isEqualTo("Europe/Berlin");

        Document page = browser.postAndFollow(
                "/applications/" + id + "/offers",
                "form",
                "WRITTEN",
                "currency",
                "usd",
                "base",
                "142,000",
                "basePeriod",
                "YEAR",
                "timeZone",
                "America/Los_Angeles",
                "respondOn",
                "2099-11-27",
                "respondAt",
                "17:00",
                "equityKind",
                "OPTIONS",
                "equityUnits",
                "12000",
                "equityValue",
                "9.40",
                "equityStrike",
                "6.10",
                "schedule",
                "CLIFF_THEN_MONTHLY",
                "signOn",
                "10000",
                "clawBackMonths",
                "12",
                "onCall",
                CANARY,
                "officeDays",
                "0",
                "workMode",
                "REMOTE");

        assertThat(page.select("canary, [onclick]")).isEmpty();
        assertThat(page.select("[aria-labelledby=in-return]").text()).contains(CANARY);
        assertThat(page.select("[aria-labelledby=worth] tr:contains(Guaranteed) td")
                        .get(0)
                        .text())
                .isEqualTo("$142,000");
        assertThat(page.select("[aria-labelledby=worth] tr:contains(Contingent) td")
                        .get(0)
                        .text())
                .isEqualTo("$19,900");
        assertThat(page.select("[aria-labelledby=answer]").text())
                .contains("Answer by Saturday, Nov 28, 2099, 2:00", "Friday, Nov 27, 2099, 5:00 PM in Los Angeles");
        assertThat(page.select("[aria-labelledby=terms]").text())
                .contains(
                        "12,000 options at $6.10, shares at $9.40",
                        "to be paid back by whoever leaves within 12 months");
        Document application = browser.open("/applications/" + id);
        assertThat(application.select("[aria-labelledby=offer]").text()).contains("$161,900 in the first year");
        assertThat(application.select(".history").text()).contains("A written offer came");
        assertThat(application.select("[aria-labelledby=tasks]").text()).contains("Answer the offer");
        assertThat(browser.open("/offers").select(".row__what").text()).contains("Engineer", "Contoso");
    }

    @Test
    void newTermsStandBesideTheOldOnes() {
        String id = application("Contoso");
        String first = path(offered(id, "80000"));
        Document form = browser.open("/applications/" + id + "/offers/new");
        assertThat(form.select("[name=base]").val()).isEqualTo("80000");
        Document second = browser.postAndFollow(
                "/applications/" + id + "/offers",
                "currency",
                "EUR",
                "base",
                "85000.50",
                "basePeriod",
                "YEAR",
                "timeZone",
                "Europe/Berlin",
                "form",
                "WRITTEN");

        assertThat(second.select("[aria-labelledby=revisions] dd").eachText())
                .contains("€80,000 a year became €85,000.50 a year", "By word of mouth became In writing");
        Document replaced = browser.open(first);
        assertThat(replaced.text()).contains("Later terms have replaced these.");
        assertThat(replaced.select("form[action$=acceptance]")).isEmpty();
        Response refused =
                browser.post(first + "/edit", "currency", "EUR", "base", "1", "basePeriod", "YEAR", "timeZone", "UTC");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("[role=alert]").text()).startsWith("Later terms have replaced these");
    }

    @Test
    void whatCannotBeReadComesBackBesideItsField() {
        Response refused = browser.post(
                "/applications/" + application("Contoso") + "/offers",
                "currency",
                "JPY",
                "base",
                "0.5",
                "basePeriod",
                "FORTNIGHT",
                "timeZone",
                "Nowhere",
                "respondOn",
                "soon",
                "equityKind",
                "RSU",
                "steps",
                "12 months: 25 %\nlater",
                "equityStrike",
                "3",
                "officeDays",
                "9",
                "notes",
                CANARY);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        assertThat(again.select(".field__error").eachAttr("id"))
                .containsExactlyInAnyOrder(
                        "base-error",
                        "basePeriod-error",
                        "timeZone-error",
                        "respondOn-error",
                        "steps-error",
                        "equityStrike-error",
                        "officeDays-error");
        assertThat(again.select("textarea[name=notes]").text()).isEqualTo(CANARY);
    }

    @Test
    void anOwnScheduleIsTypedAndReadBack() {
        String id = application("Contoso");
        Document page = browser.postAndFollow(
                "/applications/" + id + "/offers",
                "currency",
                "EUR",
                "basePeriod",
                "YEAR",
                "timeZone",
                "UTC",
                "equityKind",
                "RSU",
                "equityValue",
                "90000",
                "steps",
                "6 months: 33.33\r\n1 year 33.33 %\r\n540 days: 33.34 %");
        assertThat(page.select("[aria-labelledby=terms]").text())
                .contains("6 months: 33.33 %, 12 months: 33.33 %, 540 days: 33.34 %");
        String edit = page.select("a[href$=/edit]").attr("href");
        assertThat(browser.open(edit).select("textarea[name=steps]").text())
                .isEqualTo("6 months: 33.33 %\n12 months: 33.33 %\n540 days: 33.34 %");
    }

    @Test
    void whatIsNegotiatedAndWhatItCostsStandsOnTheOffer() {
        String id = application("Contoso");
        String offer = offered(id, "80000");
        Document page = browser.postAndFollow(
                "/applications/" + id + "/negotiations",
                "move",
                "ASKED",
                "topic",
                "Base",
                "text",
                CANARY,
                "by",
                "me",
                "saidOn",
                "2026-11-01",
                "revision",
                offer);
        assertThat(page.select("canary, [onclick]")).isEmpty();
        assertThat(page.select("[aria-labelledby=negotiation] .row__what").text())
                .isEqualTo("Asked, Base: " + CANARY + " Nov 1, me · led to revision 1");
        String step = page.select("[aria-labelledby=negotiation] .row__end a").attr("href");
        page = browser.postAndFollow(step, "move", "ANSWERED", "text", "No", "topic", "", "by", "", "revision", "");
        assertThat(page.select("[aria-labelledby=negotiation] .row__what").text())
                .startsWith("Answered: No");

        page = browser.postAndFollow(
                "/applications/" + id + "/costs",
                "name",
                "Rent",
                "amount",
                "1,000",
                "currency",
                "eur",
                "period",
                "MONTH");
        assertThat(page.select("[aria-labelledby=costs] .row__end").text()).startsWith("€1,000 a month");
        String cost = page.select("[aria-labelledby=costs] .row__end a").attr("href");
        page = browser.postAndFollow(cost, "name", "Tax", "percent", "41.5", "period", "MONTH");
        assertThat(page.select("[aria-labelledby=costs] .row__end").text()).startsWith("41.5 % of what is paid");
        assertThat(browser.post(cost, "name", "", "percent", "400").statusCode())
                .isEqualTo(422);

        for (String path : new String[] {step, cost, path(offer), path(offer) + "/edit", path(offer) + "/farewells"}) {
            assertThat(grace().get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(Browser.ofStranger().get(path).header("Location")).startsWith("/sign-in");
        }
        assertThat(grace().post(step + "/deletion").statusCode()).isEqualTo(404);
        assertThat(grace().post(cost + "/deletion").statusCode()).isEqualTo(404);
        assertThat(grace().post(path(offer) + "/acceptance").statusCode()).isEqualTo(404);
        assertThat(grace().get("/applications/" + id + "/offers/new").statusCode())
                .isEqualTo(404);
        assertThat(grace().post("/applications/" + id + "/negotiations", "move", "ASKED", "text", "x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(grace().post("/applications/" + id + "/costs", "name", "x", "percent", "1")
                        .statusCode())
                .isEqualTo(404);
        browser.postAndFollow(step + "/deletion");
        assertThat(browser.postAndFollow(cost + "/deletion").select("[aria-labelledby=costs] .rows"))
                .isEmpty();
    }

    @Test
    void whoAcceptsSaysNoToTheOthersInOneGo() {
        String taken = application("Contoso");
        String offer = offered(taken, "80000");
        String declined = application("Fabrikam");
        offered(declined, "70000");
        String left = application("Litware");
        String kept = application("Tailspin");

        Document others = browser.postAndFollow(path(offer) + "/acceptance");
        assertThat(others.select("[name=application]").eachAttr("value"))
                .containsExactlyInAnyOrder(declined, left, kept);
        Response answer = browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .formParam("application", declined, left)
                .post(path(offer) + "/farewells");
        assertThat(answer.statusCode()).isEqualTo(303);

        assertThat(outcome(taken)).isEqualTo(Outcome.ACCEPTED);
        assertThat(outcome(declined)).isEqualTo(Outcome.DECLINED);
        assertThat(outcome(left)).isEqualTo(Outcome.WITHDRAWN);
        assertThat(outcome(kept)).isNull();
        assertThat(browser.post(path(offer) + "/acceptance").statusCode()).isEqualTo(422);
        assertThat(browser.open("/offers").select("[aria-labelledby=answered]").text())
                .contains("Accepted");
    }

    @Test
    void takenBackTermsAreGone() {
        String id = application("Contoso");
        String offer = offered(id, "80000");
        browser.postAndFollow(path(offer) + "/deletion");
        assertThat(browser.get(path(offer)).statusCode()).isEqualTo(404);
        assertThat(browser.open("/offers").text()).contains("No offer yet");
    }

    @Test
    void thePagesSendAFixedNumberOfStatements() {
        String id = application("Contoso");
        String offer = offered(id, "80000");
        long list = statements("/offers");
        long one = statements(path(offer));
        for (int i = 0; i < 3; i++) {
            offered(application("Company " + i), "80000");
            offered(id, "9000" + i);
            browser.postAndFollow("/applications/" + id + "/costs", "name", "Rent " + i, "percent", "1");
        }
        assertThat(statements("/offers")).isEqualTo(list);
        assertThat(statements(path(offer))).isEqualTo(one).isLessThanOrEqualTo(10);
    }

    private long statements(String path) {
        return CountedStatements.during(() -> browser.open(path))
                .without("set_config")
                .total();
    }

    private Outcome outcome(String application) {
        return fixtures.as(ada, () -> JobApplication.require(UUID.fromString(application)).outcome);
    }
}
