package dev.groundwork.api.offers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What offers are compared with: rates, costs, criteria, negotiation, and the comparison itself. */
@QuarkusTest
class ComparisonResourceTest extends ApiTest {

    private static final String COMPARISON = "/api/v1/offers/comparison";
    private static final String RATES = "/api/v1/exchange-rates";
    private static final String CRITERIA = "/api/v1/criteria";
    private static final String COSTS = "/api/v1/applications/{id}/costs";
    private static final String NEGOTIATIONS = "/api/v1/applications/{id}/negotiations";

    private String contoso;
    private String fabrikam;
    private String dollars;

    @BeforeEach
    void make() {
        contoso = applicationOfAda("Contoso", "Engineer");
        fabrikam = applicationOfAda("Fabrikam", "Engineer");
        made(offersOf(contoso), "{\"currency\": \"EUR\", \"base\": 80000, \"receivedOn\": \"2026-11-01\"}");
        dollars = made(offersOf(fabrikam), "{\"currency\": \"USD\", \"base\": 100000, \"receivedOn\": \"2026-11-02\"}");
    }

    @Test
    void theResultComesWithWhatWouldTurnIt() {
        asAda().get(COMPARISON + "?currency=EUR")
                .then()
                .body("missingRates", contains("USD"))
                .body("offers[1].converted", nullValue())
                .body("offers[1].pay.average.total", equalTo(100000.0f))
                .body("first", empty());
        made(RATES, "{\"from\": \"USD\", \"to\": \"EUR\", \"rate\": 0.4}");
        String growth = asAda().get(CRITERIA).path("items[2].id");
        asAdaPatching("{\"ratings\": {\"" + contoso + "\": 2, \"" + fabrikam + "\": 5}}")
                .patch(CRITERIA + "/" + growth)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("ratings." + fabrikam, equalTo(5));
        // Money 30, growth 20: 150 + 40 against 75 + 100. They are level where growth weighs 25 of 55.
        asAda().get(COMPARISON + "?currency=EUR")
                .then()
                .body("missingRates", empty())
                .body("offers[1].leftOfAverage", equalTo(40000.0f))
                .body("offers.score", contains(3.8f, 3.5f))
                .body("criteria.counts", contains(true, false, true, false, false))
                .body("first", hasSize(1))
                .body("tippingPoints[0].criterionId", equalTo(growth))
                .body("tippingPoints[0].more", equalTo(true))
                .body("tippingPoints[0].weight", equalTo(25.0f))
                .body("tippingPoints[0].share", equalTo(0.4545f))
                .body("tippingPoints[0].offerId", equalTo(dollars));
        asAda().get(COMPARISON + "?offerId=" + dollars)
                .then()
                .body("currency", equalTo("USD"))
                .body("offers", hasSize(1));
        asAdaPatching("{\"ratings\": {\"" + contoso + "\": null}}")
                .patch(CRITERIA + "/" + growth)
                .then()
                .body("ratings.size()", equalTo(1));
    }

    @Test
    void strangersCompareNothing() {
        asGrace().get(COMPARISON + "?offerId=" + dollars).then().spec(problem(404));
        asAda().get(COMPARISON + "?offerId=1").then().spec(problem(400));
        asAda().get(COMPARISON + "?currency=euro").then().spec(problem(400));
        given().get(COMPARISON).then().spec(problem(401));
        asGrace().get(COSTS, contoso).then().spec(problem(404));
        asGrace().get(NEGOTIATIONS, contoso).then().spec(problem(404));
        asGrace().get(RATES).then().body("items", empty());
        asGrace().get(CRITERIA).then().body("items", empty());
    }

    @Test
    void ratesAreKeptOncePerDay() {
        String body = "{\"from\": \"USD\", \"to\": \"EUR\", \"rate\": 0.92, \"quotedOn\": \"2026-11-20\"}";
        Response made = asAdaSending(body).post(RATES);
        made.then().statusCode(201).body("rate", equalTo(0.92f));
        asAdaSending(body).post(RATES).then().spec(problem(409));
        made(RATES, body.replace("-20", "-21"));
        assertThat(walk(RATES + "?limit=1", "quotedOn")).containsExactly("2026-11-21", "2026-11-20");
        asAdaPatching("{\"rate\": 0.93}")
                .header("If-Match", made.header("ETag"))
                .patch(made.header("Location"))
                .then()
                .body("rate", equalTo(0.93f));
        asAda().header("If-Match", made.header("ETag"))
                .delete(made.header("Location"))
                .then()
                .spec(problem(412));
        asAda().delete(made.header("Location")).then().statusCode(204);
        asAda().get(made.header("Location")).then().spec(problem(404));
    }

    @Test
    void costsAreChangedAndDeleted() {
        Response made = asAdaSending("{\"name\": \"Rent\", \"amount\": 1350, \"currency\": \"EUR\"}")
                .post(COSTS, contoso);
        made.then().statusCode(201).body("period", equalTo("MONTH")).body("rate", nullValue());
        asAdaPatching("{\"amount\": null, \"currency\": null, \"rate\": 0.4}")
                .patch(made.header("Location"))
                .then()
                .body("rate", equalTo(0.4f))
                .body("amount", nullValue())
                .body("period", nullValue());
        asAda().get(COSTS, contoso).then().body("items.name", contains("Rent"));
        asAda().get(COMPARISON + "?currency=EUR").then().body("offers[0].leftOfAverage", equalTo(48000.0f));
        asAda().delete(made.header("Location")).then().statusCode(204);
        asAda().get(made.header("Location")).then().spec(problem(404));
    }

    @Test
    void negotiationIsLoggedByItsDay() {
        Response made = asAdaSending(
                        "{\"move\": \"ASKED\", \"text\": \"More\", \"saidOn\": \"2026-11-01\", \"offerId\": \""
                                + dollars + "\"}")
                .post(NEGOTIATIONS, fabrikam);
        made.then().statusCode(201).body("offerId", equalTo(dollars)).body("by", nullValue());
        asAdaSending("{\"move\": \"ASKED\", \"text\": \"More\", \"offerId\": \"" + dollars + "\"}")
                .post(NEGOTIATIONS, contoso)
                .then()
                .spec(violation("offer"));
        made(
                "/api/v1/negotiations",
                "{\"move\": \"ANSWERED\", \"text\": \"No\", \"saidOn\": \"2026-11-02\", \"applicationId\": \"" + contoso
                        + "\"}");
        assertThat(walk("/api/v1/negotiations?limit=1", "saidOn")).containsExactly("2026-11-02", "2026-11-01");
        asAdaPatching("{\"text\": \"Much more\"}")
                .header("If-Match", made.header("ETag"))
                .patch(made.header("Location"))
                .then()
                .body("text", equalTo("Much more"));
        asAda().delete(made.header("Location")).then().statusCode(204);
        asAda().get(made.header("Location")).then().spec(problem(404));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exchange-rates | to         | {"from": "EUR", "to": "EUR", "rate": 1}
            exchange-rates | rate       | {"from": "EUR", "to": "USD", "rate": 0}
            exchange-rates | from       | {"to": "USD", "rate": 1}
            criteria       | weight     | {"name": "Team", "weight": 101}
            criteria       | name       | {"weight": 1}
            criteria       | ratings    | {"name": "Team", "weight": 1, "ratings": {"x": 1}}
            criteria       | ratings    | {"name": "Team", "weight": 1, "kind": "FIT", "ratings": {"01999999-9999-7999-8999-999999999999": 1}}
            negotiations   | applicationId | {"move": "ASKED", "text": "x"}
            """)
    void aBrokenRuleIsNamedByItsField(String resource, String field, String body) {
        asAdaSending(body).post("/api/v1/" + resource).then().spec(violation(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amount   | {"name": "Rent"}
            rate     | {"name": "Rent", "rate": 1.5}
            currency | {"name": "Rent", "amount": 5}
            amount   | {"name": "Rent", "amount": 0.5, "currency": "JPY"}
            name     | {"rate": 0.5}
            """)
    void aCostThatIsNoneIsNamed(String field, String body) {
        asAdaSending(body).post(COSTS, contoso).then().spec(violation(field));
    }

    private static String offersOf(String application) {
        return "/api/v1/applications/" + application + "/offers";
    }
}
