package dev.groundwork.api.offers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OffersResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/offers";
    private static final String ONE = ALL + "/{id}";
    private static final String OF_APPLICATION = "/api/v1/applications/{id}/offers";

    private String application;

    @BeforeEach
    void make() {
        application = applicationOfAda("Contoso", "Engineer");
    }

    @Test
    void termsComeBackAsTheyWereSent() {
        Response made = asAdaSending("""
                {"receivedOn": "2026-11-20", "respondBy": "2026-11-28T01:00:00Z", "timeZone": "America/Los_Angeles",
                 "currency": "USD", "base": 142000.5, "bonusTarget": 12000, "equity": {"kind": "OPTIONS", "value": 9.4,
                 "units": 12000, "strike": 6.1, "vesting": [{"after": "P1Y", "share": 0.25}, {"after": "P18M", "share": 0.75}]},
                 "signOn": 10000, "clawBackMonths": 12, "form": "WRITTEN", "onCall": "One week in four", "officeDays": 0}
                """).post(OF_APPLICATION, application);
        made.then()
                .statusCode(201)
                .body("revision", equalTo(1))
                .body("respondBy", equalTo("2026-11-28T01:00:00Z"))
                .body("respondByLocal", equalTo("2026-11-27T17:00:00"))
                .body("base", equalTo(142000.5f))
                .body("basePeriod", equalTo("YEAR"))
                .body("equity.vesting.after", contains("P1Y", "P18M"))
                .body("equity.vesting.share", contains(0.25f, 0.75f))
                .body("equity.refreshers", nullValue());
        assertThat(asAda().get(made.header("Location")).asString()).isEqualTo(made.asString());
        asAda().get("/api/v1/applications/{id}", application).then().body("stageKind", equalTo("OFFER"));
        asAda().get("/api/v1/applications/{id}/timeline", application)
                .then()
                .body("items.summary", hasItem("Offer, written, revision 1"));
        asAda().get("/api/v1/today").then().statusCode(200);
    }

    @Test
    void aDayAsDeadlineIsTheEndOfItByThatClock() {
        asAdaSending("{\"currency\": \"EUR\", \"respondBy\": \"2026-11-27\", \"timeZone\": \"America/Los_Angeles\"}")
                .post(OF_APPLICATION, application)
                .then()
                .body("respondBy", equalTo("2026-11-28T07:59:59Z"))
                .body("respondByLocal", equalTo("2026-11-27T23:59:59"));
    }

    @Test
    void theLatestRevisionIsCorrectedAndTheOthersStay() {
        String first =
                made("/api/v1/applications/" + application + "/offers", "{\"currency\": \"EUR\", \"base\": 80000}");
        Response second = asAdaSending(
                        "{\"currency\": \"EUR\", \"base\": 85000, \"applicationId\": \"" + application + "\"}")
                .post(ALL);
        String id = second.path("id");
        asAdaPatching("{\"base\": 86000, \"equity\": {\"kind\": \"RSU\", \"value\": 1000}}")
                .header("If-Match", second.header("ETag"))
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("base", equalTo(86000))
                .body("revision", equalTo(2))
                .body("equity.kind", equalTo("RSU"));
        asAdaPatching("{\"equity\": null}").patch(ONE, id).then().body("equity", nullValue());
        asAdaPatching("{\"base\": 1}")
                .header("If-Match", second.header("ETag"))
                .patch(ONE, id)
                .then()
                .spec(problem(412));
        asAdaPatching("{\"base\": 1}").patch(ONE, first).then().spec(problem(409));
        asAda().delete(ONE, first).then().spec(problem(409));
        asAda().get(OF_APPLICATION, application).then().body("items.revision", contains(2, 1));
        asAda().get(ALL + "?inForce=true").then().body("items.id", contains(id));
        asAda().delete(ONE, id).then().statusCode(204);
        asAda().delete(ONE, id).then().spec(problem(404));
        asAda().get(ALL + "?inForce=true").then().body("items.id", contains(first));
    }

    @Test
    void theSameRequestMakesOneRevision() {
        String once = asAdaSending("{\"currency\": \"EUR\"}")
                .header("Idempotency-Key", "offer-" + application)
                .post(OF_APPLICATION, application)
                .asString();
        assertThat(asAdaSending("{\"currency\": \"EUR\"}")
                        .header("Idempotency-Key", "offer-" + application)
                        .post(OF_APPLICATION, application)
                        .asString())
                .isEqualTo(once);
        asAda().get(OF_APPLICATION, application).then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            currency       | {"base": 1}
            currency       | {"currency": "EURO"}
            base           | {"currency": "JPY", "base": 0.5}
            base           | {"currency": "EUR", "base": -1}
            respondBy      | {"currency": "EUR", "respondBy": "tomorrow"}
            timeZone       | {"currency": "EUR", "timeZone": "Nowhere", "respondBy": "2026-11-27"}
            equity.kind    | {"currency": "EUR", "equity": {}}
            equity.units   | {"currency": "EUR", "equity": {"kind": "OPTIONS", "strike": 1}}
            equity.vesting | {"currency": "EUR", "equity": {"kind": "RSU", "vesting": [{"after": "P1Y", "share": 0.5}]}}
            equity.vesting | {"currency": "EUR", "equity": {"kind": "RSU", "vesting": [{"after": "later", "share": 1}]}}
            form           | {"currency": "EUR", "form": "SHOUTED"}
            revision       | {"currency": "EUR", "revision": 2}
            applicationId  | {"currency": "EUR", "applicationId": "01999999-9999-7999-8999-999999999999"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(OF_APPLICATION, application).then().spec(violation(field));
        asAda().get(OF_APPLICATION, application).then().body("items", empty());
    }

    @Test
    void malformedIsMalformed() {
        asAdaSending("{\"currency\": 1}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(problem(400));
        asAdaSending("{\"currency\": \"EUR\", \"wage\": 1}")
                .post(OF_APPLICATION, application)
                .then()
                .spec(problem(400));
        asAdaSending("{\"currency\": \"EUR\"}").post(ALL).then().spec(violation("applicationId"));
        asAda().get(ALL + "?open=maybe").then().spec(problem(400));
        asAda().get(ALL + "?applicationId=1").then().spec(problem(400));
    }

    @Test
    void aListIsWalkedAndStrangersSeeNothing() {
        for (int day = 1; day <= 3; day++) {
            received("2026-11-0" + day);
        }
        assertThat(walk(ALL + "?limit=2", "receivedOn")).containsExactly("2026-11-03", "2026-11-02", "2026-11-01");
        asAda().get(ALL + "?count=true&open=true&limit=1").then().body("total", equalTo(3));
        asGrace().get(ALL).then().body("items", empty());
        asGrace().get(OF_APPLICATION, application).then().spec(problem(404));
        given().get(ALL).then().spec(problem(401));
        asGrace().get(ALL + "/comparison").then().body("offers", empty()).body("currency", nullValue());
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        expectFewStatements(ALL, number -> received("2026-11-01"));
    }

    private void received(String day) {
        made(
                "/api/v1/applications/" + application + "/offers",
                "{\"currency\": \"EUR\", \"receivedOn\": \"" + day + "\"}");
    }
}
