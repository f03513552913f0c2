package dev.groundwork.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MeResourceTest extends ApiTest {

    private static final String ME = "/api/v1/me";

    @Test
    void showsTheAccountOfTheToken() {
        asAda().get(ME)
                .then()
                .statusCode(200)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "email",
                                "displayName",
                                "timeZone",
                                "locale",
                                "weeklyGoal",
                                "createdAt",
                                "updatedAt"))
                .body("id", equalTo(ada().id.toString()))
                .body("email", equalTo(ada().email));
    }

    @Test
    void aPatchChangesWhatItNames() {
        Response patched = asAdaPatching("""
                {"displayName": "Ada", "timeZone": "America/Los_Angeles", "weeklyGoal": 5}""").patch(ME);
        patched.then().statusCode(200).body("displayName", equalTo("Ada")).body("weeklyGoal", equalTo(5));
        assertThat(asAda().get(ME).header("ETag")).isEqualTo(patched.header("ETag"));
        asAdaPatching("""
                {"weeklyGoal": null}""")
                .patch(ME)
                .then()
                .body("weeklyGoal", nullValue())
                .body("timeZone", equalTo("America/Los_Angeles"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            timeZone   | {"timeZone": "Mars/Olympus"}
            weeklyGoal | {"weeklyGoal": -1}
            id         | {"id": "01999999-9999-7999-8999-999999999999"}
            password   | {"email": "other@example.org"}
            password   | {"email": "other@example.org", "password": "wrong"}
            email      | {"email": "nobody", "password": "correct horse battery"}
            email      | {"email": null, "password": "correct horse battery"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaPatching(body).patch(ME).then().spec(violation(field));
        asAda().get(ME).then().body("email", equalTo(ada().email));
    }

    @Test
    void anotherAddressTakesThePassword() {
        String email = "moved-" + ada().email;
        asAdaPatching("{\"email\": \"" + email + "\", \"password\": \"" + Fixtures.PASSWORD + "\"}")
                .patch(ME)
                .then()
                .statusCode(200)
                .body("email", equalTo(email));
    }

    @Test
    void anAddressOfAnotherAccountIsAConflict() {
        Candidate other = fixtures.somebodyNew();
        asAdaPatching("{\"email\": \"" + other.email + "\", \"password\": \"" + Fixtures.PASSWORD + "\"}")
                .patch(ME)
                .then()
                .spec(problem(409));
    }

    @Test
    void theAccountIsErasedWithThePasswordOnly() {
        applicationOfAda("Oxide", "Engineer");
        asAda().delete(ME).then().spec(problem(400));
        asAdaSending("{}").delete(ME).then().spec(violation("password"));
        asAdaSending("{\"password\": \"wrong\"}").delete(ME).then().spec(violation("password"));
        asAda().get(ME).then().statusCode(200);
        asAdaSending("{\"password\": \"" + Fixtures.PASSWORD + "\"}")
                .delete(ME)
                .then()
                .statusCode(204);
        asAda().get(ME).then().spec(problem(401));
        assertThat(QuarkusTransaction.requiringNew().call(() -> Candidate.count("id", ada().id)))
                .isZero();
    }
}
