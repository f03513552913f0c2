package dev.groundwork.api.guides;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.guides.GuideFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GuidesResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/guides";
    private static final String ONE = ALL + "/{slug}";
    private static final String AZURE = "azure-core-compute-software-engineer";

    @Test
    void theBuiltInOneHasEveryPart() {
        Response shown = asAda().get(ONE, AZURE);
        shown.then()
                .statusCode(200)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "slug",
                                "title",
                                "company",
                                "role",
                                "level",
                                "summary",
                                "workday",
                                "temperament",
                                "activities",
                                "competencies",
                                "fit",
                                "questionAreas",
                                "commonMistake",
                                "salary",
                                "careerPaths",
                                "resumeEvidence",
                                "checklists",
                                "builtIn",
                                "createdAt",
                                "updatedAt"))
                .body("activities", hasSize(5))
                .body("activities[0].why", notNullValue())
                .body("competencies.findAll { it.kind == 'FUNDAMENTAL' }", hasSize(6))
                .body("competencies.findAll { it.kind == 'TOOL' }.weight", contains(1, 1))
                .body("fit.for", hasSize(4))
                .body("fit.against", hasSize(4))
                .body("fit.honestQuestion.keySet()", contains("question", "ifSystems", "ifFeatures", "principle"))
                .body("questionAreas", hasSize(5))
                .body(
                        "questionAreas.roundType",
                        contains("CODING", "SYSTEM_DESIGN", "OPERATING_SYSTEMS", "DEBUGGING", "CODE_DESIGN"))
                .body("salary.keySet()", contains("pay", "why", "expectation", "inReturn"))
                .body("careerPaths", hasSize(5))
                .body("resumeEvidence.strong", hasSize(5))
                .body("resumeEvidence.weak", hasSize(2))
                .body("checklists", hasSize(8))
                .body("checklists[0].stageKind", equalTo("SAVED"))
                .body("checklists.find { it.roundType == 'CODING' }.items[0].before", equalTo("P7D"))
                .body("builtIn", equalTo(true));
        asAda().header("If-None-Match", shown.header("ETag"))
                .get(ONE, AZURE)
                .then()
                .statusCode(304);
    }

    @Test
    void theBuiltInOneIsReadOnly() {
        asAdaSending("{\"title\": \"x\", \"role\": \"x\"}")
                .put(ONE, AZURE)
                .then()
                .spec(problem(409));
        asAda().delete(ONE, AZURE).then().spec(problem(409));
        asAdaSending("{\"slug\": \"" + AZURE + "\", \"title\": \"x\", \"role\": \"x\"}")
                .post(ALL)
                .then()
                .spec(violation("slug"));
    }

    @Test
    void anOwnOneIsKeptReplacedAndDeletedInJsonAndYaml() {
        Response made = asAdaSending("{\"title\": \"Site reliability\", \"role\": \"SRE\"}")
                .post(ALL);
        made.then()
                .statusCode(201)
                .body("slug", equalTo("site-reliability"))
                .body("builtIn", equalTo(false))
                .body("competencies", hasSize(0))
                .body("salary", nullValue());
        assertThat(asAda().get(made.header("Location")).asString()).isEqualTo(made.asString());
        String whole = GuideFile.yaml(Guide.usual().content()).replaceFirst("slug: \\S+\n", "");
        yaml(whole)
                .put(ONE, "site-reliability")
                .then()
                .statusCode(200)
                .body("slug", equalTo("site-reliability"))
                .body("version", equalTo(1))
                .body("checklists", hasSize(8));
        asAda().get(ALL).then().body("items.slug", contains(AZURE, "site-reliability"));
        yaml(whole).put(ONE, "site-reliability").then().body("version", equalTo(1));
        asAdaSending("{\"title\": \"x\", \"role\": \"x\"}")
                .header("If-Match", made.header("ETag"))
                .put(ONE, "site-reliability")
                .then()
                .spec(problem(412));
        asAda().delete(ONE, "site-reliability").then().statusCode(204);
        asAda().get(ONE, "site-reliability").then().spec(problem(404));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"title\": \"x\", \"role\": \"x\", \"colour\": 1}       | 400",
                "application/json | {\"title\": 1, \"role\": \"x\"}                          | 400",
                "application/json | {\"title\": \"x\", \"role\": \"x\", \"builtIn\": true}   | 422",
                "application/json | {\"title\": \"x\"}                                       | 422",
                "application/json | {\"title\": \"x\", \"role\": \"x\", \"checklists\": [{\"slug\": \"a\", \"title\": \"b\"}]} | 422",
                "application/yaml | 'title: x~role: x~title: y'                              | 400",
                "application/yaml | 'a: &a [x]~title: [*a, *a]'                              | 400",
                "application/yaml | 'title: x~role: x~fit: {for: [{slug: a, txt: b}]}'       | 400",
                "application/yaml | '- x'                                                    | 400",
                "application/yaml | 'title: x'                                               | 422",
                "text/plain       | 'title: x'                                               | 415"
            })
    void whatIsNoGuideIsRefused(String type, String body, int status) {
        RequestSpecification request = as(type, body.replace('~', '\n'));
        request.post(ALL).then().spec(problem(status));
    }

    @Test
    void othersAreKeptOut() {
        String slug = made(ALL, "{\"title\": \"Mine\", \"role\": \"x\"}") == null ? "" : "mine";
        given().get(ALL).then().spec(problem(401));
        given().get(ONE, slug).then().spec(problem(401));
        asGrace().get(ONE, slug).then().spec(problem(404));
        asGrace()
                .contentType(ContentType.JSON)
                .body("{\"title\": \"x\", \"role\": \"x\"}")
                .put(ONE, slug)
                .then()
                .spec(problem(404));
        asGrace().delete(ONE, slug).then().spec(problem(404));
        with(tokenFor(AccessToken.Scope.READ)).delete(ONE, slug).then().spec(problem(403));
    }

    @Test
    void competenciesAreThoseOfGuidesAndHerOwn() {
        asAda().get("/api/v1/competencies?count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(8))
                .body("items.slug", hasItem("operating-systems"))
                .body("items[0].keySet()", hasItem("weight"))
                .body("items[7].kind", equalTo("TOOL"));
        Response made = asAdaSending("{\"name\": \"Spoken English\"}").post("/api/v1/competencies");
        made.then()
                .statusCode(201)
                .body("slug", equalTo("spoken-english"))
                .body("kind", equalTo("FUNDAMENTAL"))
                .body("weight", equalTo(3))
                .body("guide", nullValue());
        assertThat(walk("/api/v1/competencies?limit=2", "slug")).hasSize(9).doesNotHaveDuplicates();
        String path = made.header("Location");
        asAdaPatching("{\"weight\": 5}").patch(path).then().statusCode(200).body("weight", equalTo(5));
        asAdaPatching("{\"weight\": 6}").patch(path).then().spec(violation("weight"));
        asAdaPatching("{\"kind\": \"HOBBY\"}").patch(path).then().spec(violation("kind"));
        asGrace().get(path).then().spec(problem(404));
        asGrace().delete(path).then().spec(problem(404));
        given().get(path).then().spec(problem(401));
        String builtIn = asAda().get("/api/v1/competencies").path("items[0].id");
        asAda().get("/api/v1/competencies/{id}", builtIn).then().statusCode(200).body("guide", equalTo(AZURE));
        asAda().delete("/api/v1/competencies/{id}", builtIn).then().spec(problem(409));
        asAda().delete(path).then().statusCode(204);
        asAdaSending("{}").post("/api/v1/competencies").then().spec(violation("name"));
        asAdaSending("{\"name\": 1}").post("/api/v1/competencies").then().spec(problem(400));
    }

    private RequestSpecification yaml(String body) {
        return as("application/yaml", body);
    }

    private RequestSpecification as(String type, String body) {
        return asAda().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.TEXT)
                                .defaultContentCharset(StandardCharsets.UTF_8)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(body);
    }
}
