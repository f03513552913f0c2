package dev.groundwork.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.groundwork.api.contract.ContractFilter;
import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.account.NewToken;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.ResponseSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;

/** Two candidates who know nothing of each other: Ada, and Grace, who must see nothing of Ada's. */
@QuarkusTestResource(PostgresTestResource.class)
public abstract class ApiTest {

    /** An id that nothing has. */
    protected static final String UNKNOWN = "01999999-9999-7999-8999-999999999999";

    @Inject
    protected Fixtures fixtures;

    private Candidate ada;
    private String adasToken;
    private String gracesToken;

    @BeforeAll
    static void checkEveryAnswer() {
        RestAssured.replaceFiltersWith(new ContractFilter());
    }

    /** Ada, made when a test first needs her. */
    protected Candidate ada() {
        if (ada == null) {
            ada = fixtures.somebodyNew();
        }
        return ada;
    }

    /** A token of Ada's with both scopes. */
    protected String adasToken() {
        if (adasToken == null) {
            adasToken = fixtures.tokenOf(ada());
        }
        return adasToken;
    }

    /** A request of Ada's. */
    protected RequestSpecification asAda() {
        return with(adasToken());
    }

    /** A request of Grace's. */
    protected RequestSpecification asGrace() {
        if (gracesToken == null) {
            gracesToken = fixtures.tokenOf(fixtures.somebodyNew());
        }
        return with(gracesToken);
    }

    /** A request with a token. */
    protected static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** A token of Ada's with one scope only. */
    protected String tokenFor(AccessToken.Scope scope) {
        return QuarkusTransaction.requiringNew().call(() -> AccessToken.issue(
                        Candidate.findById(ada().id), new NewToken("test", Set.of(scope), null), Instant.now())
                .secret()
                .text());
    }

    /** The id of a new application of Ada's. */
    protected String applicationOfAda(String company, String role) {
        return asAda().contentType(ContentType.JSON)
                .body(Map.of("company", company, "role", role))
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Makes something of Ada's and gives its id. */
    protected String made(String address, String body) {
        return asAdaSending(body).post(address).then().statusCode(201).extract().path("id");
    }

    /** What the items of a list of Ada's have for a property, met by following the links from page to page. */
    protected List<String> walk(String address, String property) {
        List<String> met = new ArrayList<>();
        String next = address;
        while (next != null) {
            Response page = asAda().urlEncodingEnabled(false).get(next);
            met.addAll(page.then().statusCode(200).extract().<List<String>>path("items." + property));
            String link = page.header("Link");
            assertThat(link == null).isEqualTo(page.path("nextCursor") == null);
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        return met;
    }

    /** Checks that a list of Ada's costs as many statements with one item as with twenty more, and few. */
    protected void expectFewStatements(String address, IntConsumer adding) {
        adding.accept(0);
        asAda().get(address).then().body("items", hasSize(1));
        long ofOne = CountedStatements.during(() -> asAda().get(address))
                .without("set_config")
                .total();
        IntStream.rangeClosed(1, 20).forEach(adding);
        CountedStatements ofMany = CountedStatements.during(
                        () -> asAda().get(address).then().body("items", hasSize(21)))
                .without("set_config");
        assertThat(ofMany.total()).as(ofMany.toString()).isEqualTo(ofOne).isLessThanOrEqualTo(4);
    }

    /** The statuses of four requests sent at once, each about an application of its own. */
    protected List<Integer> statusesAtOnce(Function<String, Response> request) {
        List<String> applications = IntStream.range(0, 4)
                .mapToObj(number -> applicationOfAda("Company " + number, "Engineer"))
                .toList();
        List<CompletableFuture<Integer>> answers = applications.stream()
                .map(application -> CompletableFuture.supplyAsync(
                        () -> request.apply(application).statusCode(), task -> new Thread(task).start()))
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    /** A request of Ada's with a JSON body. */
    protected RequestSpecification asAdaSending(String body) {
        return asAda().contentType(ContentType.JSON).body(body);
    }

    /** A request of Ada's with a merge patch. */
    protected RequestSpecification asAdaPatching(String body) {
        return asAda().contentType("application/merge-patch+json").body(body);
    }

    /** What a problem with a status looks like. */
    protected static ResponseSpecification problem(int status) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectContentType("application/problem+json")
                .expectBody("type", equalTo("about:blank"))
                .expectBody("title", not(emptyOrNullString()))
                .expectBody("status", equalTo(status))
                .expectBody("detail", not(emptyOrNullString()))
                .expectBody("instance", startsWith("/api/"))
                .expectBody(not(containsString("Exception")))
                .build();
    }

    /** What the refusal of one field looks like. */
    protected static ResponseSpecification violation(String field) {
        return new ResponseSpecBuilder()
                .addResponseSpecification(problem(422))
                .expectBody("violations.field", hasItem(field))
                .expectBody("violations.message", everyItem(not(emptyOrNullString())))
                .build();
    }
}
