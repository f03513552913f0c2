package dev.groundwork.api.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.AccessToken;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemsTest extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1", "/api/nothing", "/api/v1/applications/x/y/z"})
    void whereNothingIsIsAProblem(String path) {
        asAda().get(path).then().spec(problem(404)).body("instance", equalTo(path));
        given().accept("text/html").post(path).then().spec(problem(404));
    }

    @Test
    void anUnknownMethodIsAnsweredWithTheKnownOnes() {
        asAda().put("/api/v1/applications").then().spec(problem(405)).header("Allow", "GET, HEAD, OPTIONS, POST");
        asAda().post("/api/v1/me").then().spec(problem(405)).header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH");
        asAda().get("/api/v1/applications/" + UNKNOWN + "/restoration")
                .then()
                .spec(problem(405))
                .header("Allow", "OPTIONS, POST");
    }

    @Test
    void optionsAreThoseOfTheVeryAddress() {
        asAda().options("/api/v1/applications").then().statusCode(200).header("Allow", "GET, HEAD, OPTIONS, POST");
        asAda().options("/api/v1/applications/" + UNKNOWN)
                .then()
                .statusCode(200)
                .header("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH");
    }

    @Test
    void whereThereIsNothingThereAreNoOptions() {
        asAda().options("/api/v1/nonsense").then().spec(problem(404));
        asAda().options("/api/v1/applications/" + UNKNOWN + "/nonsense").then().spec(problem(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/vnd.oxide+json", "nonsense", "application/"})
    void aBodyInAnotherMediaTypeIsNotUnderstood(String type) {
        asAda().header("Content-Type", type)
                .body("{}".getBytes())
                .post("/api/v1/applications")
                .then()
                .spec(problem(415))
                .header("Accept-Post", "application/json");
        asAda().header("Content-Type", type)
                .body("{}".getBytes())
                .patch("/api/v1/applications/" + UNKNOWN)
                .then()
                .spec(problem(415))
                .header("Accept-Patch", "application/json, application/merge-patch+json");
    }

    @Test
    void aMergePatchCreatesNothing() {
        asAdaPatching("{}").post("/api/v1/applications").then().spec(problem(415));
    }

    @Test
    void anUploadIsAForm() {
        asAdaSending("{}")
                .post("/api/v1/documents")
                .then()
                .spec(problem(415))
                .header("Accept-Post", "multipart/form-data");
        asAda().post("/api/v1/documents").then().spec(problem(415));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=", "sort=", "count=", "limit", "q=%ff", "q=%c3%28"})
    void aQueryThatSaysNothingOrIsNoTextIsMalformed(String query) {
        asAda().urlEncodingEnabled(false)
                .get("/api/v1/applications?" + query)
                .then()
                .spec(problem(400));
    }

    @Test
    void anAnswerInAnotherMediaTypeCannotBeHad() {
        asAda().accept("text/html").get("/api/v1/stages").then().spec(problem(406));
        asAda().accept("application/xml").get("/api/v1/me").then().spec(problem(406));
        asAda().accept("image/png").get("/api/v1/applications").then().spec(problem(406));
    }

    @Test
    void withoutCredentialsTheAnswerSaysWhichToSend() {
        given().get("/api/v1/me").then().spec(problem(401)).header("WWW-Authenticate", "Bearer realm=\"Groundwork\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer gw_wrong",
                "Basic YTpi",
                "Digest x",
                "bearer gw_\u00e9",
                "Bearer a b",
                "gw_wrong"
            })
    void allWrongCredentialsAreAnsweredAlike(String credentials) {
        given().header("Authorization", credentials)
                .get("/api/v1/me")
                .then()
                .spec(problem(401))
                .header("WWW-Authenticate", "Bearer realm=\"Groundwork\", error=\"invalid_token\"")
                .body("detail", equalTo("Send the header Authorization: Bearer with a valid access token."));
    }

    @Test
    void cookiesAreNoCredentials() {
        given().cookie("groundwork_session", fixtures.sessionOf(ada()))
                .get("/api/v1/me")
                .then()
                .spec(problem(401));
        given().cookie("groundwork_session", adasToken())
                .get("/api/v1/me")
                .then()
                .spec(problem(401));
    }

    @Test
    void aTokenForReadingDoesNotWrite() {
        with(tokenFor(AccessToken.Scope.READ))
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/applications")
                .then()
                .spec(problem(403))
                .header(
                        "WWW-Authenticate",
                        "Bearer realm=\"Groundwork\", error=\"insufficient_scope\", scope=\"write\"");
    }

    @Test
    void aTokenForWritingDoesNotRead() {
        with(tokenFor(AccessToken.Scope.WRITE))
                .get("/api/v1/applications")
                .then()
                .spec(problem(403))
                .header(
                        "WWW-Authenticate",
                        "Bearer realm=\"Groundwork\", error=\"insufficient_scope\", scope=\"read\"");
    }

    @Test
    void aMistakeOfOursShowsNothingOfItself() {
        asAda().get("/api/test/bug")
                .then()
                .spec(problem(500))
                .body(not(containsString("select")))
                .body(not(containsString("Class")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "busy", "read-only"})
    void aDatabaseThatCannotAnswerIsWorthAnotherTry(String how) {
        asAda().get("/api/test/" + how).then().spec(problem(503)).header("Retry-After", "5");
    }

    @ParameterizedTest
    @CsvSource({"disk-full, 60", "much, 7"})
    void aServerWithoutRoomIsWorthAnotherTryLater(String how, String seconds) {
        asAda().get("/api/test/" + how).then().spec(problem(503)).header("Retry-After", seconds);
    }

    @Test
    void aLostRaceIsAConflict() {
        asAda().get("/api/test/race").then().spec(problem(409));
    }
}
