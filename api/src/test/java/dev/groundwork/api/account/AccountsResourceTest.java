package dev.groundwork.api.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountsResourceTest extends ApiTest {

    private static final String PASSWORD = "a long enough one";

    @Test
    void whoSignsUpCanMakeATokenAndHasTheUsualStages() {
        String email = email();
        signUp("{\"email\": \"" + email + "\", \"password\": \"" + PASSWORD + "\", \"timeZone\": \"Europe/Berlin\"}")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/me"))
                .body("email", equalTo(email))
                .body("timeZone", equalTo("Europe/Berlin"))
                .body("$", not(hasKey("password")));
        String token = given().auth()
                .preemptive()
                .basic(email, PASSWORD)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"laptop\", \"scopes\": [\"read\"]}")
                .post("/api/v1/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        with(token)
                .get("/api/v1/stages")
                .then()
                .body("items.slug", contains("saved", "applied", "screening", "interviewing", "offer"));
    }

    @Test
    void everyBrokenRuleIsNamed() {
        signUp("{\"email\": \"nobody\", \"password\": \"short\", \"timeZone\": \"Mars/Olympus\"}")
                .then()
                .spec(problem(422))
                .body("violations.field", hasItems("email", "password", "timeZone"));
    }

    @Test
    void whatTheServerSetsIsRefused() {
        signUp("{\"email\": \"" + email() + "\", \"password\": \"" + PASSWORD + "\", \"id\": \"" + UNKNOWN + "\"}")
                .then()
                .spec(violation("id"));
    }

    @Test
    void anAddressHasOneAccount() {
        String email = email();
        String body = "{\"email\": \"" + email + "\", \"password\": \"" + PASSWORD + "\"}";
        signUp(body).then().statusCode(201);
        signUp(body.replace(email, email.toUpperCase(Locale.ROOT))).then().spec(problem(409));
    }

    @Test
    void aPasswordNeverComesBack() {
        Response refused = signUp("{\"email\": \"x\", \"password\": \"hunter2-hunter2\", \"colour\": 1}");
        assertThat(refused.asString()).doesNotContain("hunter2");
    }

    private static Response signUp(String body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/accounts");
    }

    private static String email() {
        return "new-" + UUID.randomUUID() + "@example.org";
    }
}
