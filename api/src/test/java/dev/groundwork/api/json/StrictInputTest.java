package dev.groundwork.api.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictInputTest extends ApiTest {

    private static final String ALL = "/api/v1/applications";

    @TestHTTPResource(ALL)
    URI applications;

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("cut off", "{\"company\": \"Oxide\", "),
                Arguments.of("no JSON", "company=Oxide"),
                Arguments.of("empty", ""),
                Arguments.of("blank", " \n"),
                Arguments.of("null", "null"),
                Arguments.of("an array", "[]"),
                Arguments.of("a text", "\"Oxide\""),
                Arguments.of("trailing text", applicationWith("\"location\": \"here\"") + " x"),
                Arguments.of("a second document", applicationWith("\"location\": \"here\"") + "{}"),
                Arguments.of("a comment", "/* hello */" + applicationWith("\"location\": \"here\"")),
                Arguments.of("single quotes", "{'company': 'Oxide', 'role': 'Engineer'}"),
                Arguments.of("a duplicate key", applicationWith("\"role\": \"Other\"")),
                Arguments.of("an unknown property", applicationWith("\"colour\": \"red\"")),
                Arguments.of("NaN", applicationWith("\"salaryMin\": NaN")),
                Arguments.of("infinity", applicationWith("\"salaryMin\": Infinity")),
                Arguments.of("a number for a text", applicationWith("\"location\": 5")),
                Arguments.of("a boolean for a text", applicationWith("\"location\": true")),
                Arguments.of("an object for a text", applicationWith("\"location\": {}")),
                Arguments.of("an array for a text", applicationWith("\"location\": [\"here\"]")),
                Arguments.of("a text for a whole number", applicationWith("\"excitement\": \"4\"")),
                Arguments.of("a fraction for a whole number", applicationWith("\"excitement\": 1.9")),
                Arguments.of("a fraction that is whole", applicationWith("\"excitement\": 4.0")),
                Arguments.of("a boolean for a whole number", applicationWith("\"excitement\": true")),
                Arguments.of("an empty text for a whole number", applicationWith("\"excitement\": \"\"")),
                Arguments.of("nothing in a list", applicationWith("\"tags\": [\"a\", null]")),
                Arguments.of("a whole number out of range", applicationWith("\"excitement\": 9223372036854775808")),
                Arguments.of("a text for a number", applicationWith("\"salaryMin\": \"120000\"")),
                Arguments.of("a boolean for a number", applicationWith("\"salaryMin\": true")),
                Arguments.of("a number of a thousand digits", applicationWith("\"salaryMin\": " + "9".repeat(1001))),
                Arguments.of("a number for a choice", applicationWith("\"workMode\": 1")),
                Arguments.of("a number for a day", applicationWith("\"deadline\": 20260101")),
                Arguments.of("an array for a day", applicationWith("\"deadline\": [2026, 1, 1]")),
                Arguments.of("a text for a list", applicationWith("\"tags\": \"rust\"")),
                Arguments.of("a number in a list of texts", applicationWith("\"tags\": [1]")),
                Arguments.of("U+0000", applicationWith("\"location\": \"a\\u0000b\"")),
                Arguments.of("a lone high surrogate", applicationWith("\"location\": \"\\ud800\"")),
                Arguments.of("a lone low surrogate", applicationWith("\"location\": \"\\udc00x\"")),
                Arguments.of("U+FFFE", applicationWith("\"location\": \"\\ufffe\"")),
                Arguments.of("U+FFFF", applicationWith("\"location\": \"\\uffff\"")),
                Arguments.of("a raw control character", applicationWith("\"location\": \"a\tb\"")),
                Arguments.of("U+0000 in a name", applicationWith("\"a\\u0000\": 1")),
                Arguments.of("nested too deep", applicationWith("\"tags\": " + "[".repeat(101) + "]".repeat(101))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void whatIsMalformedIsRefused(String what, String body) {
        asAdaSending(body).post(ALL).then().spec(problem(400));
    }

    @Test
    void nullsAreReadWhereNoInputIs() {
        JsonObject object = new JsonObject("{\"list\": [1, null], \"nothing\": null}");

        assertThat(object.getJsonArray("list").getValue(1)).isNull();
        assertThat(object.containsKey("nothing")).isTrue();
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] latin = applicationWith("\"location\": \"Z\u00fcrich\"").getBytes(ISO_8859_1);
        asAda().contentType(ContentType.JSON).body(latin).post(ALL).then().spec(problem(400));
    }

    @Test
    void everyOtherCharacterIsKept() {
        String odd = "\u202e\ud83d\udc69\u200d\ud83d\ude80 z\u0335 \u2028 \ufffd";
        asAda().contentType("application/json; charset=UTF-8")
                .body(applicationWith("\"description\": \"" + odd + "\"").getBytes(UTF_8))
                .post(ALL)
                .then()
                .statusCode(201)
                .body("description", equalTo(odd));
    }

    @Test
    void aBodyWithoutAMediaTypeIsNotUnderstood() throws Exception {
        assertThat(sent(applicationWith("\"location\": \"here\"")).statusCode()).isEqualTo(415);
    }

    @Test
    void absurdNestingIsRefusedAtOnce() throws Exception {
        adasToken();
        Instant begun = Instant.now();
        HttpResponse<String> response = sent("[".repeat(100_000), "Content-Type", "application/json");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void anotherMediaTypeIsNotUnderstood() {
        asAda().contentType("text/plain")
                .body(applicationWith("\"location\": \"here\""))
                .post(ALL)
                .then()
                .spec(problem(415));
        asAda().contentType("application/x-www-form-urlencoded")
                .body("company=Oxide&role=Engineer")
                .post(ALL)
                .then()
                .spec(problem(415));
    }

    @Test
    void aCompressedBodyIsNotUnderstood() {
        asAdaSending(applicationWith("\"location\": \"here\""))
                .header("Content-Encoding", "gzip")
                .post(ALL)
                .then()
                .spec(problem(415));
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        String long8 = applicationWith("\"notes\": \"" + "x".repeat(8 * 1024 * 1024) + "\"");
        asAdaSending(long8).post(ALL).then().spec(problem(413));
        String long13 = applicationWith("\"notes\": \"" + "x".repeat(13 * 1024 * 1024) + "\"");
        asAdaSending(long13).post(ALL).then().spec(problem(413));
    }

    @Test
    void instantsMayHaveAnyOffsetAndAreAnsweredInUtc() {
        String id = applicationOfAda("Oxide", "Engineer");
        asAdaSending("""
                {"stage": "applied", "enteredAt": "2026-11-20T10:00:00.5+01:00"}""")
                .post(ALL + "/{id}/stage-changes", id)
                .then()
                .statusCode(201)
                .body("enteredAt", equalTo("2026-11-20T09:00:00.500Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20",
                "2026-11-20T10:00",
                "2026-11-20T10:00:00",
                "2026-11-20 10:00:00Z",
                "2026-02-30T10:00:00Z",
                "2026-11-20T24:00:00Z",
                "2026-11-20T23:59:60Z",
                "10000-01-01T00:00:00Z",
                "2026-11-20T10:00:00+0100",
                "2026-11-20T10:00:00Z[UTC]",
                "",
                "now"
            })
    void whatIsNoInstantBreaksARule(String enteredAt) {
        String id = applicationOfAda("Oxide", "Engineer");
        asAdaSending("{\"stage\": \"applied\", \"enteredAt\": \"" + enteredAt + "\"}")
                .post(ALL + "/{id}/stage-changes", id)
                .then()
                .spec(violation("enteredAt"));
    }

    private HttpResponse<String> sent(String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(applications)
                .header("Authorization", "Bearer " + adasToken())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String applicationWith(String property) {
        return "{\"company\": \"Oxide\", \"role\": \"Engineer\", " + property + "}";
    }
}
