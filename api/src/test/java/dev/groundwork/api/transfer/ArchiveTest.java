package dev.groundwork.api.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.TooManyAttempts;
import dev.groundwork.domain.database.ManyRows;
import dev.groundwork.domain.documents.Document;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArchiveTest extends ApiTest {

    private static final String ARCHIVE = "/api/v1/exports/archive.zip";
    private static final String IMPORTS = "/api/v1/imports";

    @Inject
    Allowance allowance;

    @Test
    void whatAdaHasBecomesGraces() throws IOException {
        asAdaSending("{\"company\":\"Oxide\",\"role\":\"Engineer\",\"tags\":[\"rust\"]}")
                .post("/api/v1/applications")
                .then()
                .statusCode(201);
        Response file = asAda().get(ARCHIVE);
        file.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"groundwork-archive.zip\"");
        byte[] archive = file.asByteArray();

        send(asGrace(), archive, "?dryRun=true").then().statusCode(200).body("created", greaterThan(10));
        asGrace().get("/api/v1/applications").then().body("items", empty());
        send(asGrace(), archive, "")
                .then()
                .statusCode(200)
                .body("format", equalTo("groundwork-archive"))
                .body("skipped", equalTo(0))
                .body("problems", empty());
        asGrace().get("/api/v1/applications").then().body("items.company", contains("Oxide"));
        assertThat(asGrace().get("/api/v1/applications").asString())
                .isEqualTo(asAda().get("/api/v1/applications").asString());
        Map<String, String> before = tables(archive);
        assertThat(tables(asGrace().get(ARCHIVE).asByteArray())).isEqualTo(before);

        send(asGrace(), archive, "?format=groundwork-archive")
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("skipped", equalTo(0))
                .body("unchanged", greaterThan(10));
        assertThat(tables(asAda().get(ARCHIVE).asByteArray())).isEqualTo(before);
    }

    @Test
    void aStrangersArchiveHasNothingOfAdas() throws IOException {
        asAdaSending("{\"company\":\"Oxide\",\"role\":\"Engineer\"}").post("/api/v1/applications");
        assertThat(tables(asGrace().get(ARCHIVE).asByteArray()).get("tables/company.ndjson"))
                .isEmpty();
        given().get(ARCHIVE).then().spec(problem(401));
    }

    @Test
    void whatIsNoArchiveIsRefusedWithAReason() {
        byte[] archive = asAda().get(ARCHIVE).asByteArray();
        send(asGrace(), Arrays.copyOf(archive, archive.length - 30), "?format=groundwork-archive")
                .then()
                .spec(violation("file"))
                .body(containsString("broken ZIP archive"));
        send(asGrace(), "company,role\r\n".getBytes(StandardCharsets.UTF_8), "?format=groundwork-archive")
                .then()
                .spec(violation("file"));
        given().multiPart("file", "archive.zip", archive).post(IMPORTS).then().spec(problem(401));
    }

    @Test
    void aTokenThatMayReadTakesItOutButNotIn() {
        String reader = tokenFor(AccessToken.Scope.READ);
        byte[] archive =
                with(reader).get(ARCHIVE).then().statusCode(200).extract().asByteArray();
        send(with(reader), archive, "").then().spec(problem(403));
    }

    @Test
    void anArchiveNeedNotBeWaitedFor() {
        ManyRows.of(ada(), 200);
        fixtures.as(ada(), () -> Document.deleteAll());
        byte[] archive = asAda().get(ARCHIVE).asByteArray();
        Response accepted = send(asGrace().header("Prefer", "respond-async"), archive, "");
        accepted.then().statusCode(202).body("format", equalTo("groundwork-archive"));
        Response run = awaited(accepted.path("id"));
        run.then().body("state", equalTo("DONE")).body("rows", greaterThan(2_000));
        assertThat(run.<Integer>path("done")).isEqualTo(run.<Integer>path("rows"));
        assertThat(run.<Integer>path("report.created")).isEqualTo(run.<Integer>path("rows"));
    }

    @Test
    void oneThatIsCancelledLeavesNothing() throws IOException {
        ManyRows.of(ada(), 200);
        fixtures.as(ada(), () -> Document.deleteAll());
        byte[] archive = asAda().get(ARCHIVE).asByteArray();
        Map<String, String> before = tables(asGrace().get(ARCHIVE).asByteArray());
        String id =
                send(asGrace().header("Prefer", "respond-async"), archive, "").path("id");
        asGrace().delete(IMPORTS + "/" + id).then().statusCode(204);
        awaited(id).then().body("state", equalTo("CANCELLED")).body("report", equalTo(null));
        assertThat(tables(asGrace().get(ARCHIVE).asByteArray())).isEqualTo(before);
    }

    @Test
    void whoAsksForMoreThanOnePersonCanIsToldWhenToComeBack() {
        assertTold(Allowance.Use.EXPORT, () -> asAda().get(ARCHIVE));
        assertTold(Allowance.Use.EXPORT, () -> asAda().get("/api/v1/exports/applications.csv"));
        assertTold(Allowance.Use.IMPORT, () -> send(asAda(), new byte[1], ""));
        assertTold(Allowance.Use.SEARCH, () -> asAda().get("/api/v1/applications?q=oxide"));
        assertTold(Allowance.Use.WRITING, () -> asAdaSending("{\"company\":\"Oxide\",\"role\":\"Engineer\"}")
                .post("/api/v1/applications"));
        asAda().get("/api/v1/applications").then().statusCode(200);
        asGrace().get(ARCHIVE).then().statusCode(200);
    }

    /** What is used up begins to come back at once, and the request may be slow: then both once more. */
    private void assertTold(Allowance.Use use, Supplier<Response> request) {
        Response response;
        int times = 0;
        do {
            fixtures.as(ada(), () -> drain(use));
            response = request.get();
        } while (response.statusCode() != 429 && ++times < 100);
        response.then().spec(problem(429)).header("Retry-After", notNullValue());
    }

    private void drain(Allowance.Use use) {
        try {
            while (true) {
                allowance.take(use);
            }
        } catch (TooManyAttempts empty) {
            // That is what was wanted.
        }
    }

    private Response awaited(String id) {
        Response run = asGrace().get(IMPORTS + "/" + id);
        while (run.path("state").equals("RUNNING")) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            run = asGrace().get(IMPORTS + "/" + id);
        }
        return run;
    }

    private static Response send(RequestSpecification request, byte[] archive, String query) {
        return request.multiPart("file", "archive.zip", archive).post(IMPORTS + query);
    }

    /** The files of an archive but those that speak of the account itself. */
    private static Map<String, String> tables(byte[] archive) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("tables/")) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
