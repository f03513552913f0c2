package dev.groundwork.api.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TransferTest extends ApiTest {

    private static final String ALL = "/api/v1/applications";
    private static final String IMPORTS = "/api/v1/imports";
    private static final String EXPORTS = "/api/v1/exports/";
    private static final String CSV = "/api/v1/exports/applications.csv";
    private static final String NDJSON = "/api/v1/exports/applications.ndjson";
    private static final String TWO = "company,role,stage,colour\r\nOxide,Engineer,applied,red\r\nFermyon,Writer,,\r\n";

    @Test
    void aFileIsTakenOnceAndChangesNothingTheSecondTime() {
        send(asAda(), TWO)
                .then()
                .statusCode(200)
                .body(
                        "keySet()",
                        contains(
                                "format",
                                "dryRun",
                                "rows",
                                "created",
                                "updated",
                                "unchanged",
                                "skipped",
                                "problems",
                                "unmappedColumns"))
                .body("format", equalTo("groundwork-csv"))
                .body("rows", equalTo(2))
                .body("created", equalTo(2))
                .body("unmappedColumns", contains("colour"));
        send(asAda(), TWO).then().statusCode(200).body("created", equalTo(0)).body("unchanged", equalTo(2));
        asAda().get(ALL + "?sort=company").then().body("items.company", contains("Fermyon", "Oxide"));
        asGrace().get(ALL).then().body("items", empty());
    }

    @Test
    void aDryRunWritesNothing() {
        asAda().multiPart("file", "two.csv", bytes(TWO))
                .post(IMPORTS + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(2));
        asAda().get(ALL).then().body("items", empty());
    }

    @Test
    void aFileWithABadRowIsTakenNotAtAllOrInPart() {
        String bad = "company,role\r\nOxide,Engineer\r\n,Nothing\r\n";
        send(asAda(), bad)
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("problems[0].row", equalTo(2))
                .body("problems[0].column", equalTo("company"));
        asAda().get(ALL).then().body("items", empty());
        asAda().multiPart("file", "bad.csv", bytes(bad))
                .post(IMPORTS + "?partial=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("skipped", equalTo(1));
    }

    @Test
    void theFirstReportIsReplayedForTheSameKey() {
        Response first = send(asAda().header("Idempotency-Key", "file"), TWO);
        Response second = send(asAda().header("Idempotency-Key", "file"), TWO);
        second.then().statusCode(200).header("Idempotent-Replayed", "true").body("created", equalTo(2));
        assertThat(second.asString()).isEqualTo(first.asString());
        send(asAda().header("Idempotency-Key", "file"), TWO + "Acme,Engineer,,\r\n")
                .then()
                .spec(violation("Idempotency-Key"));
    }

    @Test
    void whatIsNoFileOfOursIsRefused() {
        send(asAda(), "a,b\r\n1,2\r\n").then().spec(violation("file"));
        send(asAda(), "").then().spec(violation("file"));
        asAda().multiPart("other", "two.csv", bytes(TWO)).post(IMPORTS).then().spec(violation("file"));
        asAda().multiPart("file", "two.csv", bytes(TWO))
                .post(IMPORTS + "?format=none")
                .then()
                .spec(violation("format"));
        asAda().multiPart("file", "two.csv", bytes(TWO))
                .post(IMPORTS + "?dryRun=maybe")
                .then()
                .spec(problem(400));
        asAdaSending("{}").post(IMPORTS).then().spec(problem(415));
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        send(asAda(), "x".repeat(12 * 1024 * 1024 + 100)).then().spec(problem(413));
    }

    @Test
    void theCsvHasTheColumnsOfTheContractAndAFilter() {
        send(asAda(), TWO);
        Response csv = asAda().get(CSV + "?company=oxide");
        csv.then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"applications.csv\"");
        List<String> lines = csv.asString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .isEqualTo("id,version,company,companyId,role,stage,stageKind,stageEnteredAt,furthestKind,outcome,"
                        + "closedOn,outcomeReason,postingUrl,location,workMode,employmentType,salaryMin,salaryMax,"
                        + "salaryCurrency,salaryPeriod,salaryNote,source,tags,excitement,description,notes,appliedOn,"
                        + "followUpOn,deadline,guide,careerPaths,archivedAt,createdAt,updatedAt");
        asAda().get(CSV + "?compact=true").then().body(containsString("excitement,appliedOn"));
        asAda().get(CSV + "?sort=role").then().spec(problem(400));
        asGrace().get(CSV).then().body(equalTo(lines.get(0) + "\r\n"));
    }

    @Test
    void theNdjsonIsTheListLineByLine() throws IOException {
        send(asAda(), TWO);
        Response ndjson = asAda().get(NDJSON);
        ndjson.then().statusCode(200).contentType("application/x-ndjson");
        List<String> lines = ndjson.asString().lines().toList();
        assertThat(lines).hasSize(2);
        String id = new ObjectMapper().readTree(lines.get(0)).path("id").asText();
        assertThat(lines.get(0)).isEqualTo(asAda().get(ALL + "/{id}", id).asString());
        assertThat(asGrace().get(NDJSON).asString()).isEmpty();
    }

    @Test
    void anImportGoesOnWhenNobodyWaits() {
        Response accepted = sendWithoutWaiting(TWO);
        accepted.then()
                .statusCode(202)
                .header("Preference-Applied", equalTo("respond-async"))
                .body("state", equalTo("RUNNING"))
                .body("format", equalTo("groundwork-csv"))
                .body("rows", equalTo(2));
        String id = accepted.path("id");
        assertThat(accepted.header("Location")).endsWith(IMPORTS + "/" + id);
        await(id, "DONE")
                .then()
                .body("done", equalTo(2))
                .body("report.created", equalTo(2))
                .body("report.unmappedColumns", contains("colour"));
        asAda().get(ALL).then().body("items", hasSize(2));
        asAda().delete(IMPORTS + "/" + id).then().spec(problem(409));
        asGrace().get(IMPORTS + "/" + id).then().spec(problem(404));
        asGrace().delete(IMPORTS + "/" + id).then().spec(problem(404));
        given().get(IMPORTS + "/" + id).then().spec(problem(401));
        sendWithoutWaiting("a,b\r\n1,2\r\n").then().spec(violation("file"));
    }

    @Test
    void aCancelledImportLeavesNothing() {
        StringBuilder rows = new StringBuilder("company,role\r\n");
        for (int i = 0; i < 4_000; i++) {
            rows.append("Company ").append(i).append(",Role ").append(i).append("\r\n");
        }
        String id = sendWithoutWaiting(rows.toString()).path("id");
        sendWithoutWaiting(TWO).then().spec(problem(409));
        asAda().delete(IMPORTS + "/" + id).then().statusCode(204);
        asAda().delete(IMPORTS + "/" + id).then().statusCode(204);
        await(id, "CANCELLED").then().body("report", equalTo(null));
        await(sendWithoutWaiting(TWO).path("id"), "DONE").then().body("report.created", equalTo(2));
        asAda().get(ALL).then().body("items.company", containsInAnyOrder("Oxide", "Fermyon"));
    }

    private Response sendWithoutWaiting(String content) {
        return send(asAda().header("Prefer", "respond-async"), content);
    }

    private Response await(String id, String state) {
        for (int i = 0; i < 600; i++) {
            Response run = asAda().get(IMPORTS + "/" + id);
            if (!run.path("state").equals("RUNNING")) {
                run.then().body("state", equalTo(state));
                return run;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("import " + id + " goes on");
    }

    @Test
    void theSameRowsAreToBeHadInOtherForms() throws IOException {
        send(asAda(), TWO);
        String json = asAda().get(EXPORTS + "applications.json?company=oxide")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Disposition", "attachment; filename=\"applications.json\"")
                .extract()
                .asString();
        JsonNode list = new ObjectMapper().readTree(json);
        assertThat(list).hasSize(1);
        assertThat(list.get(0))
                .isEqualTo(new ObjectMapper()
                        .readTree(asAda().get(
                                        ALL + "/{id}", list.get(0).path("id").asText())
                                .asString()));
        asAda().get(EXPORTS + "applications.xlsx?compact=true")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        asAda().get(CSV + "?dialect=reactive-resume")
                .then()
                .statusCode(200)
                .body(startsWith("Company,Role,Stage,Stage Date,Location,Salary,Source,Notes,URL,Tags\r\n"))
                .body(containsString("\r\nOxide,Engineer,applied,"));
        asAda().get(CSV + "?dialect=klingon").then().spec(problem(400));
        assertThat(asGrace().get(EXPORTS + "applications.json").asString()).isEqualTo("[]\n");
    }

    @Test
    void whatHappenedIsToBeHadAsFiles() {
        send(asAda(), TWO);
        asAda().get(EXPORTS + "stage-changes.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .body(containsString(",Oxide,Engineer,applied,APPLIED,"));
        asAda().get(EXPORTS + "interviews.csv").then().statusCode(200).body(startsWith("id,version,applicationId,"));
        asAda().get(EXPORTS + "search-proof.csv")
                .then()
                .statusCode(200)
                .body(startsWith("date,company,role,channel,stageHistory,result,contact\r\n"))
                .body(containsString(",Oxide,Engineer,"));
        for (String paper : List.of("A4", "LETTER")) {
            asAda().get(EXPORTS + "search-proof.pdf?paper=" + paper)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .body(startsWith("%PDF-"));
        }
        asGrace().get(EXPORTS + "stage-changes.csv").then().body(not(containsString("Oxide")));
        asGrace().get(EXPORTS + "search-proof.csv").then().body(not(containsString("Oxide")));
    }

    @Test
    void aProofOfImpossibleDaysIsRefused() {
        asAda().get(EXPORTS + "search-proof.csv?from=yesterday").then().spec(problem(400));
        asAda().get(EXPORTS + "search-proof.pdf?paper=A3").then().spec(problem(400));
        asAda().get(EXPORTS + "search-proof.pdf?from=2026-02-01&to=2026-01-01")
                .then()
                .spec(violation("to"));
        asAda().get(EXPORTS + "search-proof.csv?from=0001-01-01&to=9999-12-31")
                .then()
                .statusCode(200);
    }

    @Test
    void exportsAreForThoseWithAToken() {
        for (String file : List.of(
                "applications.json",
                "applications.xlsx",
                "interviews.csv",
                "stage-changes.csv",
                "search-proof.csv",
                "search-proof.pdf")) {
            given().get(EXPORTS + file).then().spec(problem(401));
        }
    }

    @Test
    void anExportIsWholeHoweverLong() {
        StringBuilder rows = new StringBuilder("company,role\r\n");
        for (int i = 0; i < 1500; i++) {
            rows.append("Company ").append(i % 50).append(",Role ").append(i).append("\r\n");
        }
        send(asAda(), rows.toString()).then().statusCode(200).body("created", equalTo(1500));
        assertThat(asAda().get(CSV).asString().lines()).hasSize(1501);
        assertThat(asAda().get(NDJSON).asString().lines()).hasSize(1500);
        asAda().get(ALL + "?limit=200").then().body("items", hasSize(200));
    }

    private static Response send(RequestSpecification request, String content) {
        return request.multiPart("file", "file.csv", bytes(content)).post(IMPORTS);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
