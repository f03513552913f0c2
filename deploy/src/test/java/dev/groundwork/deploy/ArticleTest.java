package dev.groundwork.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every section of the article that the built-in guide is taken from does something, on a page or over the API. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ArticleTest {

    private static final String GUIDE = "azure-core-compute-software-engineer";

    @Inject
    Fixtures fixtures;

    String token;
    String session;
    String application;

    @BeforeEach
    void followTheRole() {
        Candidate ada = fixtures.somebodyNew();
        token = fixtures.tokenOf(ada);
        session = fixtures.sessionOf(ada);
        application = post("/api/v1/applications", """
                {"company": "Microsoft", "role": "Software Engineer, Azure Core Compute", "guide": "%s",
                 "postingUrl": "https://jobs.example.com/azure-core-compute"}""".formatted(GUIDE));
    }

    @Test
    void theCompanyAndTheWorkAreTheRolesPage() {
        List<String> activities = guide().getList("activities.text");
        assertThat(activities).hasSize(5);
        ValidatableResponse page = page("/guides/" + GUIDE);
        activities.forEach(activity -> page.body(containsString(escaped(activity))));
        page.body(containsString("Microsoft"));
    }

    @Test
    void theSkillsThatMatterAreCompetenciesWithReadiness() {
        JsonPath known = api().get("/api/v1/readiness").jsonPath();
        assertThat(known.<String>getList("competencies.findAll { it.kind == 'FUNDAMENTAL' }.competency"))
                .hasSize(6);
        int leastOfFundamentals = known.getInt("competencies.findAll { it.kind == 'FUNDAMENTAL' }.weight.min()");
        api().get("/api/v1/readiness")
                .then()
                .body("competencies.findAll { it.kind == 'TOOL' }", hasSize(2))
                .body("competencies.findAll { it.kind == 'TOOL' }.weight.max()", lessThan(leastOfFundamentals));
        String page = page("/preparation").extract().asString();
        assertThat(page).contains(known.<String>getList("competencies.name"));
    }

    @Test
    void whoShouldApplyIsTheFitCheckAndNeverALock() {
        assertThat(guide().getList("fit.for")).hasSize(4);
        assertThat(guide().getList("fit.against")).hasSize(4);
        fit("""
                {"answers": {"prefers-frontend": "YES", "likes-deep-technical-problems": "NO"}}""").body("verdict", equalTo("WEAK")).body("deciding", hasItem("prefers-frontend"));
        page("/applications/" + application + "/fit")
                .body(containsString(escaped(guide().getString("fit.against[0].text"))));

        sending("{\"stage\": \"applied\"}")
                .post("/api/v1/applications/{id}/stage-changes", application)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"CODING", "SYSTEM_DESIGN", "OPERATING_SYSTEMS", "DEBUGGING", "CODE_DESIGN"})
    void eachAreaOfQuestionsIsARoundWithItsChecklist(String type) {
        assertThat(guide().<String>getList("questionAreas.roundType"))
                .hasSize(5)
                .contains(type);
        String interview = round(type);
        api().get("/api/v1/interviews/{id}/checklists", interview)
                .then()
                .body("items", hasSize(1))
                .body("items[0].guide", equalTo(GUIDE))
                .body("items[0].items.size()", equalTo(itemsOf(type)));
        page("/interviews/" + interview).body(containsString("checklist-items/"));
    }

    @Test
    void preparingOnlyCloudTopicsIsNoticed() {
        page("/preparation").body(not(containsString("notice--warning")));
        sending("{\"competency\": \"container-tools\", \"kind\": \"LAB\", \"minutes\": 120}")
                .post("/api/v1/practices")
                .then()
                .statusCode(201);
        api().get("/api/v1/readiness").then().body("balance.warning", containsString("120"));
        page("/preparation").body(containsString("notice--warning"));
    }

    @Test
    void whatIsPaidAndWhatIsExpectedStandBesideEachOther() {
        page("/guides/" + GUIDE)
                .body(containsString(escaped(guide().getString("salary.pay"))))
                .body(containsString(escaped(guide().getString("salary.expectation"))));
    }

    @Test
    void anApplicationNamesThePathsItBuildsToward() {
        List<String> paths = guide().getList("careerPaths.slug");
        assertThat(paths).hasSize(5);
        sending("{\"careerPaths\": [\"%s\", \"%s\"]}".formatted(paths.get(0), paths.get(3)))
                .contentType("application/merge-patch+json")
                .patch("/api/v1/applications/{id}", application)
                .then()
                .statusCode(200)
                .body("careerPaths", equalTo(List.of(paths.get(0), paths.get(3))));
        String page = page("/applications/" + application + "/edit").extract().asString();
        assertThat(page).contains(escaped(guide().getString("careerPaths[4].name")));
        assertThat(Pattern.compile("name=\"careerPaths\" value=\"([a-z-]+)\" checked")
                        .matcher(page)
                        .results()
                        .map(match -> match.group(1)))
                .containsExactlyInAnyOrder(paths.get(0), paths.get(3));
    }

    @Test
    void resumeEvidenceIsFilledAndWeakEvidenceIsNoticed() {
        assertThat(guide().getList("resumeEvidence.strong")).hasSize(5);
        assertThat(guide().getList("resumeEvidence.weak")).hasSize(2);
        story("A shop", "basic-web-applications");
        page("/evidence").body(containsString("notice--warning")).body(containsString("0 of 5"));
        story("The stall at two", "complex-debugging");
        page("/evidence").body(containsString("1 of 5")).body(containsString("The stall at two"));
    }

    @Test
    void theHonestAnswerIsKeptAndShownAgain() {
        fit("{\"honestAnswer\": \"I want to know how the machine does it.\"}");
        page("/applications/" + application + "/fit")
                .body(containsString(escaped(guide().getString("fit.honestQuestion.question"))))
                .body(containsString("I want to know how the machine does it."));
        page("/applications/" + application).body(containsString("I want to know how the machine does it."));
    }

    @Test
    void theApplyLinkIsThePostingOfTheApplication() {
        page("/applications/" + application)
                .body(containsString("href=\"https://jobs.example.com/azure-core-compute\""));
    }

    private JsonPath guide() {
        return api().get("/api/v1/guides/{slug}", GUIDE).jsonPath();
    }

    private int itemsOf(String type) {
        return guide().getList("checklists.find { it.roundType == '" + type + "' }.items")
                .size();
    }

    private ValidatableResponse fit(String answers) {
        return sending(answers)
                .put("/api/v1/applications/{id}/fit-check", application)
                .then()
                .statusCode(200);
    }

    private String round(String type) {
        return post(
                "/api/v1/applications/" + application + "/interviews",
                "{\"type\": \"%s\", \"startsAt\": \"%s\", \"timeZone\": \"America/Los_Angeles\"}"
                        .formatted(type, Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS)));
    }

    private void story(String title, String evidence) {
        post(
                "/api/v1/stories",
                "{\"title\": \"%s\", \"situation\": \"Every night at two it stood still.\", \"evidenceKinds\": [\"%s\"]}"
                        .formatted(title, evidence));
    }

    private String post(String address, String body) {
        Response made = sending(body).post(address);
        made.then().statusCode(201);
        return made.path("id");
    }

    private RequestSpecification api() {
        return given().header("Authorization", "Bearer " + token);
    }

    private RequestSpecification sending(String body) {
        return api().contentType("application/json").body(body);
    }

    private ValidatableResponse page(String path) {
        return given().cookie("groundwork_session", session)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"));
    }

    /** As a template writes it. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
