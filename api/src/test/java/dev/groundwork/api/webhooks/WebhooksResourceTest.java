package dev.groundwork.api.webhooks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.AccessToken;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WebhooksResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/webhooks";
    private static final String ONE = ALL + "/{id}";
    private static final String DELIVERIES = ONE + "/deliveries";
    private static final String REPETITION = DELIVERIES + "/{delivery}/repetition";
    private static final String SECRETS = ONE + "/secrets";
    private static final String MOVED =
            "{\"url\": \"https://receiver.example/hook\", \"events\": [\"application.moved\"]}";

    @Test
    void theSecretIsShownOnceAndNowhereElse() {
        Response made = asAdaSending(MOVED).header("Idempotency-Key", "hook").post(ALL);
        made.then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .body("url", equalTo("https://receiver.example/hook"))
                .body("events", contains("application.moved"))
                .body("active", equalTo(true))
                .body("failingSince", nullValue())
                .body("switchedOffBecause", nullValue());
        String secret = made.path("secret");
        Response found = asAda().get(made.header("Location"));
        found.then().statusCode(200).body("secret", nullValue()).body(not(containsString(secret)));
        assertThat(found.header("ETag")).isEqualTo(made.header("ETag"));
        asAda().get(ALL).then().statusCode(200).body("items", hasSize(1)).body(not(containsString(secret)));
        asAda().get("/api/v1/exports/archive.zip").then().statusCode(200);
        Response again = asAdaSending(MOVED).header("Idempotency-Key", "hook").post(ALL);
        assertThat(again.<String>path("id")).isEqualTo(made.path("id"));
        assertThat(again.header("ETag")).isEqualTo(made.header("ETag"));
    }

    @Test
    void itIsChangedSwitchedOffAndDeleted() {
        String id = made(ALL, MOVED);
        String tag = asAda().get(ONE, id).header("ETag");
        asAdaPatching("{\"active\": false, \"events\": [\"interview.held\", \"application.created\"]}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("active", equalTo(false))
                .body("events", contains("application.created", "interview.held"));
        asAdaPatching("{\"active\": true}")
                .header("If-Match", tag)
                .patch(ONE, id)
                .then()
                .spec(problem(412));
        asAda().header("If-Match", tag).delete(ONE, id).then().spec(problem(412));
        asAda().delete(ONE, id).then().statusCode(204);
        asAda().get(ONE, id).then().spec(problem(404));
    }

    @Test
    void aNewSecretIsShownOnceAndTheOldOneSignsForAWhile() {
        Response made = asAdaSending(MOVED).post(ALL);
        String id = made.path("id");
        Response renewed = asAdaSending("{}").header("Idempotency-Key", "anew").post(SECRETS, id);
        renewed.then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("version", equalTo(1))
                .body("secret", startsWith("whsec_"))
                .body("secret", not(equalTo(made.path("secret"))));
        assertThat(Duration.between(instant(renewed, "updatedAt"), instant(renewed, "previousSecretUntil")))
                .isEqualTo(Duration.ofHours(24));
        Response found = asAda().get(renewed.header("Location"));
        found.then().statusCode(200).body("secret", nullValue()).body(not(containsString(renewed.path("secret"))));
        assertThat(found.header("ETag")).isEqualTo(renewed.header("ETag"));
        assertThat(asAdaSending("{}")
                        .header("Idempotency-Key", "anew")
                        .post(SECRETS, id)
                        .asString())
                .isEqualTo(renewed.asString());
        asAdaSending("{\"overlapHours\": 1}").post(SECRETS, id).then().spec(problem(409));
        asAdaSending("{\"overlapHours\": 0}")
                .post(SECRETS, id)
                .then()
                .statusCode(201)
                .body("previousSecretUntil", nullValue())
                .body("secret", not(equalTo(renewed.path("secret"))));
        asAdaSending("{\"overlapHours\": 168}").post(SECRETS, id).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "169"})
    void theOldSecretSignsForAWeekAtMost(String hours) {
        String id = made(ALL, MOVED);
        asAdaSending("{\"overlapHours\": " + hours + "}")
                .post(SECRETS, id)
                .then()
                .spec(violation("overlapHours"));
        asAda().get(ONE, id).then().body("version", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"overlapHours\": \"24\"}", "{\"overlapHours\": 1.5}", "{\"hours\": 24}"})
    void whatIsNoWishForASecretIsRefused(String body) {
        asAdaSending(body).post(SECRETS, made(ALL, MOVED)).then().spec(problem(400));
    }

    @Test
    void whatHappensIsInTheLogAndCanBeSentAgain() {
        String id = made(ALL, MOVED);
        String application = applicationOfAda("Oxide", "Engineer");
        made("/api/v1/applications/" + application + "/stage-changes", "{\"stage\": \"applied\"}");
        Response log = asAda().get(DELIVERIES + "?count=true", id);
        log.then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].event", equalTo("application.moved"))
                .body("items[0].state", equalTo("PENDING"))
                .body("items[0].attempts", equalTo(0))
                .body("items[0].createdAt", equalTo(log.path("items[0].at")))
                .body("items[0].updatedAt", equalTo(log.path("items[0].at")))
                .body("items[0].payload", containsString("\"company\":\"Oxide\""));
        String delivery = log.path("items[0].id");
        asAda().put(REPETITION, id, delivery).then().statusCode(200).body("version", equalTo(0));
        asAda().get(DELIVERIES + "/{delivery}", id, delivery)
                .then()
                .statusCode(200)
                .body("id", equalTo(delivery));
        asAdaPatching("{\"active\": false}").patch(ONE, id).then().statusCode(200);
        asAda().get(DELIVERIES + "/{delivery}", id, delivery)
                .then()
                .body("state", equalTo("FAILED"))
                .body("problem", equalTo("SWITCHED_OFF"))
                .body("error", containsString("switched off"));
        asAda().put(REPETITION, id, delivery)
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .body("id", equalTo(delivery));
    }

    @Test
    void aTestIsSentOnDemand() {
        String id = made(ALL, MOVED);
        Response test = asAda().post(DELIVERIES, id);
        test.then().statusCode(201).body("event", equalTo("webhook.test")).body("state", equalTo("PENDING"));
        assertThat(asAda().get(test.header("Location")).asString()).isEqualTo(test.asString());
        asAda().post(DELIVERIES, id).then().statusCode(201);
        assertThat(walk("/api/v1/webhooks/" + id + "/deliveries?limit=1", "event"))
                .containsExactly("webhook.test", "webhook.test");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            url    | {"events": ["application.moved"]}
            url    | {"url": "ftp://receiver.example", "events": ["application.moved"]}
            url    | {"url": "http://127.0.0.1:8080", "events": ["application.moved"]}
            url    | {"url": "http://[::1]/", "events": ["application.moved"]}
            url    | {"url": "http://169.254.169.254/", "events": ["application.moved"]}
            url    | {"url": "https://me:secret@receiver.example", "events": ["application.moved"]}
            events | {"url": "https://receiver.example"}
            events | {"url": "https://receiver.example", "events": []}
            events | {"url": "https://receiver.example", "events": ["application.exploded"]}
            events | {"url": "https://receiver.example", "events": ["webhook.test"]}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
        asAda().get(ALL).then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"url\": 1}", "{\"events\": \"application.moved\"}", "{\"secret\": \"whsec_x\"}"})
    void whatIsNoWebhookIsRefused(String body) {
        asAdaSending(body).post(ALL).then().spec(problem(400));
    }

    @Test
    void aStrangerFindsNothing() {
        String id = made(ALL, MOVED);
        String delivery = asAda().post(DELIVERIES, id).path("id");
        asGrace().get(ALL).then().statusCode(200).body("items", empty());
        asGrace().get(ONE, id).then().spec(problem(404));
        asGrace().delete(ONE, id).then().spec(problem(404));
        asGrace().get(DELIVERIES, id).then().spec(problem(404));
        asGrace().post(DELIVERIES, id).then().spec(problem(404));
        asGrace()
                .contentType("application/json")
                .body("{}")
                .post(SECRETS, id)
                .then()
                .spec(problem(404));
        asGrace().put(REPETITION, id, delivery).then().spec(problem(404));
        asAda().get(ALL + "/x").then().spec(problem(404));
    }

    @Test
    void aTokenIsNeededAndMustAllowIt() {
        given().get(ALL).then().spec(problem(401));
        given().post(ALL).then().spec(problem(401));
        String reading = tokenFor(AccessToken.Scope.READ);
        with(reading).get(ALL).then().statusCode(200);
        with(reading)
                .contentType("application/json")
                .body(MOVED)
                .post(ALL)
                .then()
                .spec(problem(403));
    }

    private static Instant instant(Response response, String field) {
        return Instant.parse(response.path(field));
    }

    @Test
    void theLogCostsTheSameHoweverLongItIs() {
        String id = made(ALL, MOVED);
        expectFewStatements("/api/v1/webhooks/" + id + "/deliveries", number -> asAda().post(DELIVERIES, id));
    }
}
