package dev.groundwork.api.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TokensResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/tokens";
    private static final String LAPTOP = """
            {"name": "laptop", "scopes": ["read", "write"], "expiresAt": "2999-01-01T00:00:00Z"}""";

    @Test
    void theSecretIsShownOnce() {
        Response made = asAdaSending(LAPTOP).post(ALL);
        made.then()
                .statusCode(201)
                .body("name", equalTo("laptop"))
                .body("scopes", contains("read", "write"))
                .body("expiresAt", equalTo("2999-01-01T00:00:00Z"))
                .body("token", matchesPattern("gw_[A-Za-z0-9_-]{43}"));
        asAda().get(made.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", made.header("ETag"))
                .body("id", equalTo(made.path("id")))
                .body("$", not(hasKey("token")));
        asGrace().get(made.header("Location")).then().spec(problem(404));
        asAda().get(ALL)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(made.path("id")))
                .body("items", everyItem(not(hasKey("token"))))
                .body("items[1].lastUsedAt", notNullValue());
    }

    @Test
    void emailAndPasswordMakeATokenAndNothingElse() {
        withPassword(Fixtures.PASSWORD)
                .contentType(ContentType.JSON)
                .body(LAPTOP)
                .post(ALL)
                .then()
                .statusCode(201);
        withPassword(Fixtures.PASSWORD).get(ALL).then().spec(problem(401));
        withPassword(Fixtures.PASSWORD).get("/api/v1/me").then().spec(problem(401));
    }

    @Test
    void aWrongPasswordIsCountedUntilItMustWait() {
        for (int attempt = 0; attempt < 10; attempt++) {
            withPassword("wrong")
                    .contentType(ContentType.JSON)
                    .body(LAPTOP)
                    .post(ALL)
                    .then()
                    .spec(problem(401));
        }
        withPassword(Fixtures.PASSWORD)
                .contentType(ContentType.JSON)
                .body(LAPTOP)
                .post(ALL)
                .then()
                .spec(problem(429))
                .header("Retry-After", Integer::parseInt, greaterThan(0));
        asAda().get("/api/v1/me").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name      | {"scopes": ["read"]}
            scopes    | {"name": "laptop"}
            scopes    | {"name": "laptop", "scopes": []}
            scopes[0] | {"name": "laptop", "scopes": ["everything"]}
            expiresAt | {"name": "laptop", "scopes": ["read"], "expiresAt": "2020-01-01T00:00:00Z"}
            token     | {"name": "laptop", "scopes": ["read"], "token": "gw_mine"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
    }

    @Test
    void aRevokedTokenIsWorthNothingAtOnce() {
        Response made = asAdaSending(LAPTOP).post(ALL);
        String token = made.path("token");
        with(token).get("/api/v1/me").then().statusCode(200);
        asAda().header("If-Match", "\"stale\"")
                .delete(ALL + "/{id}", made.<String>path("id"))
                .then()
                .spec(problem(412));
        asAda().delete(ALL + "/{id}", made.<String>path("id")).then().statusCode(204);
        with(token).get("/api/v1/me").then().spec(problem(401));
        asAda().delete(ALL + "/{id}", made.<String>path("id")).then().spec(problem(404));
    }

    @Test
    void anExpiredTokenIsWorthNothing() {
        String token = asAdaSending(LAPTOP).post(ALL).path("token");
        QuarkusTransaction.requiringNew()
                .run(() -> AccessToken.update(
                        "expiresAt = ?1 where name = 'laptop' and candidate.id = ?2",
                        Instant.now().minusSeconds(1),
                        ada().id));
        with(token).get("/api/v1/me").then().spec(problem(401));
    }

    @Test
    void tokensAreListedInPages() {
        asAdaSending(LAPTOP).post(ALL);
        Response page = asAda().get(ALL + "?limit=1&count=true");
        page.then().body("items", hasSize(1)).body("total", equalTo(2));
        asAda().get(ALL + "?limit=1&cursor={cursor}", page.<String>path("nextCursor"))
                .then()
                .body("items.id", not(hasItem(page.<String>path("items[0].id"))))
                .body("nextCursor", nullValue());
    }

    private RequestSpecification withPassword(String password) {
        Candidate ada = ada();
        return given().auth().preemptive().basic(ada.email, password);
    }
}
