package dev.groundwork.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.api.ApiTest;
import dev.groundwork.api.contract.ApiDocument.Operation;
import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.account.NewToken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation with every mixture of things of one's own and of somebody else's, in its address, its filters and its
 * body, and with every kind of token that is not enough. Ada is somebody else here.
 */
@QuarkusTest
class TenantMatrixTest extends ApiTest {

    /** Erases who asks, so that it comes last. */
    private static final String LAST = "deleteMe";

    /** An import is over before anybody could cancel it, which is a conflict. */
    private static final String TOO_LATE = "cancelImport";

    /** Files that hold the time at which they were made. */
    private static final List<String> DATED = List.of("application/vnd.openxmlformats", "application/pdf");

    @TestHTTPResource("/")
    URI base;

    private final HttpClient client = HttpClient.newHttpClient();
    private final SoftAssertions facts = new SoftAssertions();
    private Candidate own;
    private String ownToken;
    private String readToken;
    private String writeToken;
    private List<String> deadTokens;

    @BeforeEach
    void signUp() {
        own = fixtures.somebodyNew();
        ownToken = fixtures.tokenOf(own);
        readToken = token(Set.of(AccessToken.Scope.READ));
        writeToken = token(Set.of(AccessToken.Scope.WRITE));
        deadTokens = new ArrayList<>();
        deadTokens.add(null);
        deadTokens.add(expired());
        deadTokens.add(revoked());
        deadTokens.add(ofSomebodyDeleted());
    }

    @Test
    void whatIsAnothersIsAsIfItWereNot() throws SQLException {
        List<Operation> operations = new ArrayList<>(ApiDocument.operations());
        operations.sort(Comparator.comparing(operation -> operation.id().equals(LAST)));
        int attempts = 0;
        try (Rows rows = new Rows()) {
            for (Operation operation : operations) {
                facts.assertThat(operation.examples().isEmpty()
                                && operation.bodies().has("application/json"))
                        .as(operation.id() + " has no example in openapi/examples.json")
                        .isFalse();
                for (Attempt attempt : Attempt.allOf(operation)) {
                    check(attempt, rows);
                    attempts++;
                }
            }
        }
        facts.assertThat(attempts).isGreaterThan(operations.size());
        facts.assertAll();
    }

    private void check(Attempt attempt, Rows rows) throws SQLException {
        Belongings mine = new Belongings(ownToken);
        Belongings adas = new Belongings(adasToken());
        List<String> kinds = attempt.kinds();
        List<String> own = kinds.stream().map(mine::id).toList();
        List<String> foreign = kinds.stream().map(adas::id).toList();
        List<String> random =
                kinds.stream().map(kind -> UUID.randomUUID().toString()).toList();
        mine.prepareFor(attempt.operation().id());
        adas.prepareFor(attempt.operation().id());
        Map<String, String> before = rows.of(this.own.id, ada().id);
        IntStream.range(1, 1 << kinds.size())
                .forEach(mixture ->
                        expectAsIfRandom(attempt, mixture, mixed(own, foreign, mixture), mixed(own, random, mixture)));
        if (!attempt.operation().isPublic()) {
            IntStream.range(0, 1 << kinds.size())
                    .forEach(mixture -> expectRefused(attempt, mixed(own, foreign, mixture)));
        }
        facts.assertThat(rows.of(this.own.id, ada().id))
                .as(attempt + " changes nothing")
                .isEqualTo(before);
        HttpResponse<String> answer = send(attempt, ownToken, own);
        facts.assertThat(answer.statusCode())
                .as(attempt + " with one's own: " + answer.body())
                .isBetween(200, TOO_LATE.equals(attempt.operation().id()) ? 409 : 299);
    }

    private void expectAsIfRandom(Attempt attempt, int mixture, List<String> foreign, List<String> random) {
        HttpResponse<String> ofForeign = send(attempt, ownToken, foreign);
        HttpResponse<String> ofRandom = send(attempt, ownToken, random);
        String name = attempt + " with " + mixture + " of " + attempt.kinds();
        facts.assertThat(asIfEqual(ofForeign, foreign)).as(name).isEqualTo(asIfEqual(ofRandom, random));
        boolean inAddress = (mixture & (1 << attempt.kindsInAddress().size()) - 1) != 0;
        if (inAddress) {
            facts.assertThat(ofForeign.statusCode()).as(name).isEqualTo(404);
        } else if (attempt.filter() == null) {
            facts.assertThat(ofForeign.statusCode()).as(name).isBetween(400, 499);
        }
        if (attempt.operation().reads()) {
            facts.assertThat(asIfEqual(send(attempt, readToken, foreign), foreign))
                    .as(name + " to read")
                    .isEqualTo(asIfEqual(ofForeign, foreign));
        }
    }

    private void expectRefused(Attempt attempt, List<String> ids) {
        String tooLittle = attempt.operation().reads() ? writeToken : readToken;
        facts.assertThat(send(attempt, tooLittle, ids).statusCode())
                .as(attempt + " with a token of the other scope")
                .isEqualTo(403);
        for (String token : deadTokens) {
            HttpResponse<String> response = send(attempt, token, ids);
            facts.assertThat(response.statusCode())
                    .as(attempt + " with " + token)
                    .isEqualTo(401);
            facts.assertThat(response.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer");
            facts.assertThat(response.body()).contains("Authorization: Bearer").doesNotContain("Oxide");
        }
    }

    private HttpResponse<String> send(Attempt attempt, String token, List<String> ids) {
        return client.sendAsync(attempt.request(base, token, ids), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    /** Foreign where the mixture has a bit, own elsewhere. */
    private static List<String> mixed(List<String> own, List<String> others, int mixture) {
        return IntStream.range(0, own.size())
                .mapToObj(place -> (mixture >> place & 1) == 1 ? others.get(place) : own.get(place))
                .toList();
    }

    /** All of an answer in which a foreign id must not differ from one that nothing has. */
    private static String asIfEqual(HttpResponse<String> response, List<String> ids) {
        String type = response.headers().firstValue("Content-Type").orElse("no content");
        String body = DATED.stream().anyMatch(type::startsWith)
                ? ""
                : response.body().replaceFirst("\"instance\":\"[^\"]*\"", "");
        for (String id : ids) {
            body = body.replace(id, "id");
        }
        return response.statusCode() + " " + type + " " + body;
    }

    private String token(Set<AccessToken.Scope> scopes) {
        return QuarkusTransaction.requiringNew().call(() -> AccessToken.issue(
                        Candidate.findById(own.id), new NewToken("test", scopes, null), Instant.now())
                .secret()
                .text());
    }

    private String expired() {
        return QuarkusTransaction.requiringNew().call(() -> {
            AccessToken.Issued issued = AccessToken.issue(
                    Candidate.findById(own.id),
                    new NewToken("old", Set.of(AccessToken.Scope.READ, AccessToken.Scope.WRITE), null),
                    Instant.now());
            issued.token().expiresAt = Instant.now().minusSeconds(1);
            return issued.secret().text();
        });
    }

    private String revoked() {
        Response made = with(ownToken)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"lost\", \"scopes\": [\"read\", \"write\"]}")
                .post("/api/v1/tokens");
        with(ownToken).delete("/api/v1/tokens/{id}", made.<String>path("id"));
        return made.path("token");
    }

    private String ofSomebodyDeleted() {
        String token = fixtures.tokenOf(fixtures.somebodyNew());
        int status = with(token)
                .contentType(ContentType.JSON)
                .body(Map.of("password", Fixtures.PASSWORD))
                .delete("/api/v1/me")
                .statusCode();
        assertThat(status).isEqualTo(204);
        return token;
    }
}
