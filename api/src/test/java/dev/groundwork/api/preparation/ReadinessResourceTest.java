package dev.groundwork.api.preparation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.domain.database.CountedStatements;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessResourceTest extends PreparationApiTest {

    private static final String READINESS = "/api/v1/readiness";
    private static final String SYSTEMS = "competencies.find { it.competency == 'operating-systems' }";

    @Test
    void itRisesWithItsEvidence() {
        asAda().get(READINESS)
                .then()
                .statusCode(200)
                .body("keySet()", contains("competencies", "coverage", "balance"))
                .body(SYSTEMS + ".score", equalTo(0))
                .body(SYSTEMS + ".kind", equalTo("FUNDAMENTAL"))
                .body(SYSTEMS + ".raise", containsString("Practise for an hour"))
                .body("balance.warning", nullValue());
        String id = made("/api/v1/practices", """
                {"competency": "operating-systems", "kind": "MOCK", "minutes": 60, "scores": {"Depth": 5}}""");
        asAda().get(READINESS)
                .then()
                .body(
                        SYSTEMS + ".keySet()",
                        contains("competency", "name", "kind", "weight", "score", "evidence", "raise"))
                .body(SYSTEMS + ".score", equalTo(10))
                .body(SYSTEMS + ".evidence[0].type", equalTo("PRACTICE"))
                .body(SYSTEMS + ".evidence[0].id", equalTo(id))
                .body(SYSTEMS + ".evidence[0].label", equalTo("Mock, 60 min"))
                .body(SYSTEMS + ".evidence[0].points", equalTo(10.0f))
                .body("balance.fundamentalShare", equalTo(1.0f));
    }

    @Test
    void leaningToToolsIsSaidWithTheFigures() {
        made("/api/v1/practices", "{\"competency\": \"container-tools\", \"kind\": \"LAB\", \"minutes\": 90}");
        asAda().get(READINESS)
                .then()
                .body("balance.toolShare", equalTo(1.0f))
                .body("balance.warning", containsString("90 of 90 minutes"));
    }

    @Test
    void anApplicationNeedsWhatItsComingRoundsAskFor() {
        String application = applicationOfAda("Oxide", "Engineer");
        String address = READINESS + "?applicationId=" + application;
        asAda().get(address).then().body("competencies", empty()).body("coverage", nullValue());
        roundAt(Instant.now().plusSeconds(3 * 86_400), application);
        asAda().get(address)
                .then()
                .body("competencies.competency", hasItem("operating-systems"))
                .body("competencies.competency", not(hasItem("container-tools")))
                .body("coverage", notNullValue());
        asGrace().get(address).then().spec(problem(404));
        asAda().get(READINESS + "?applicationId=1").then().spec(problem(400));
        asAda().get(READINESS + "?x=1").then().spec(problem(400));
        given().get(READINESS).then().spec(problem(401));
    }

    @Test
    void muchEvidenceCostsNoMoreStatementsThanLittle() {
        for (int i = 0; i < 20; i++) {
            made("/api/v1/practices", "{\"competency\": \"debugging\", \"kind\": \"LAB\", \"minutes\": 90}");
        }
        CountedStatements counted =
                CountedStatements.during(() -> asAda().get(READINESS)).without("set_config");
        assertThat(counted.total()).as(counted.toString()).isLessThanOrEqualTo(4);
    }
}
