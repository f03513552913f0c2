package dev.groundwork.api.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ApplicationsResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/applications";
    private static final String ONE = ALL + "/{id}";

    @Test
    void aRoleAtACompanyIsEnoughToBegin() {
        Response created = asAdaSending("""
                {"company": " Oxide ", "role": "Engineer"}""").post(ALL);
        created.then()
                .statusCode(201)
                .body("company", equalTo("Oxide"))
                .body("role", equalTo("Engineer"))
                .body("stage", equalTo("saved"))
                .body("stageKind", equalTo("SAVED"))
                .body("furthestKind", equalTo("SAVED"))
                .body("tags", empty())
                .body("outcome", nullValue());
        Response shown = asAda().get(created.header("Location"));
        assertThat(shown.asString()).isEqualTo(created.asString());
        assertThat(shown.header("ETag")).isEqualTo(created.header("ETag")).matches("\"\\d+-[\\w-]{16}\"");
    }

    @Test
    void theRepresentationHasThePropertiesOfTheContractInTheirOrder() {
        asAdaSending("""
                {"company": "Microsoft", "role": "Engineer", "stage": "applied", "postingUrl": "https://example.org/1",
                 "location": "Redmond, WA", "workMode": "HYBRID", "employmentType": "FULL_TIME",
                 "salaryMin": 120000, "salaryMax": 180000.50, "salaryCurrency": "USD", "salaryPeriod": "YEAR",
                 "salaryNote": "plus bonus", "source": "Referral", "tags": ["infrastructure", "Azure", "azure"],
                 "excitement": 4, "description": "long", "notes": "# mine", "appliedOn": "2026-11-20",
                 "followUpOn": "2026-11-27", "deadline": "2026-12-01", "guide": "azure-core-compute-software-engineer",
                 "careerPaths": ["site-reliability-engineering"]}""")
                .post(ALL)
                .then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains(
                                "id",
                                "version",
                                "company",
                                "companyId",
                                "role",
                                "stage",
                                "stageKind",
                                "stageEnteredAt",
                                "furthestKind",
                                "outcome",
                                "closedOn",
                                "outcomeReason",
                                "postingUrl",
                                "location",
                                "workMode",
                                "employmentType",
                                "salaryMin",
                                "salaryMax",
                                "salaryCurrency",
                                "salaryPeriod",
                                "salaryNote",
                                "source",
                                "tags",
                                "excitement",
                                "description",
                                "notes",
                                "appliedOn",
                                "followUpOn",
                                "deadline",
                                "guide",
                                "careerPaths",
                                "archivedAt",
                                "createdAt",
                                "updatedAt"))
                .body("stage", equalTo("applied"))
                .body("salaryMin", equalTo(120000))
                .body("tags", contains("Azure", "infrastructure"))
                .body("appliedOn", equalTo("2026-11-20"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            company        | {"role": "Engineer"}
            role           | {"company": "Oxide", "role": "  "}
            stage          | {"company": "Oxide", "role": "Engineer", "stage": "nowhere"}
            excitement     | {"company": "Oxide", "role": "Engineer", "excitement": 6}
            salaryMin      | {"company": "Oxide", "role": "Engineer", "salaryMin": 2, "salaryMax": 1}
            workMode       | {"company": "Oxide", "role": "Engineer", "workMode": "MOON"}
            postingUrl     | {"company": "Oxide", "role": "Engineer", "postingUrl": "javascript:alert(1)"}
            deadline       | {"company": "Oxide", "role": "Engineer", "deadline": "2026-02-30"}
            salaryCurrency | {"company": "Oxide", "role": "Engineer", "salaryCurrency": "XXZ"}
            id             | {"company": "Oxide", "role": "Engineer", "id": "01999999-9999-7999-8999-999999999999"}
            stageKind      | {"company": "Oxide", "role": "Engineer", "stageKind": "OFFER"}
            createdAt      | {"company": "Oxide", "role": "Engineer", "createdAt": "2026-11-20T09:00:00Z"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
    }

    @Test
    void aPatchChangesWhatItNamesAndNothingElse() {
        String id = applicationOfAda("Oxide", "Engineer");
        asAdaPatching("""
                {"role": "Senior Engineer", "tags": ["rust"], "salaryMin": 1}""").patch(ONE, id);
        asAdaPatching("""
                {"salaryMin": null, "location": "Remote"}""")
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("company", equalTo("Oxide"))
                .body("role", equalTo("Senior Engineer"))
                .body("tags", contains("rust"))
                .body("salaryMin", nullValue())
                .body("location", equalTo("Remote"));
    }

    @Test
    void aPatchAnswersWithTheTagThatTheNextReaderGets() {
        String id = applicationOfAda("Oxide", "Engineer");
        Response patched = asAdaSending("""
                {"role": "Senior Engineer"}""").patch(ONE, id);
        Response shown = asAda().get(ONE, id);
        assertThat(patched.header("ETag")).isEqualTo(shown.header("ETag"));
        assertThat(patched.asString()).isEqualTo(shown.asString());
    }

    @Test
    void aPatchCannotMoveAnApplication() {
        String id = applicationOfAda("Oxide", "Engineer");
        asAdaPatching("""
                {"stage": "offer"}""").patch(ONE, id).then().spec(violation("stage"));
    }

    @Test
    void aPatchCannotTakeAwayWhatIsRequired() {
        String id = applicationOfAda("Oxide", "Engineer");
        asAdaPatching("""
                {"role": null}""").patch(ONE, id).then().spec(violation("role"));
    }

    @Test
    void aPatchWithAnUnknownPropertyIsMalformedEvenWhenItTakesTheNothingAway() {
        String id = applicationOfAda("Oxide", "Engineer");
        asAdaPatching("""
                {"colour": null}""").patch(ONE, id).then().spec(problem(400));
    }

    @Test
    void aBinnedApplicationIsGoneFromEverywhereButTheBin() {
        String id = applicationOfAda("Oxide", "Engineer");
        asAda().delete(ONE, id).then().statusCode(204);
        asAda().get(ONE, id).then().spec(problem(404));
        asAda().delete(ONE, id).then().spec(problem(404));
        asAda().get(ALL).then().statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void anIdThatIsNoneIsAnsweredLikeOneThatNothingHas() {
        String none =
                asAda().get(ONE, "none").then().spec(problem(404)).extract().asString();
        String unknown =
                asAda().get(ONE, UNKNOWN).then().spec(problem(404)).extract().asString();
        assertThat(none.replace("/none", "")).isEqualTo(unknown.replace("/" + UNKNOWN, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            guide       | {"guide": "nobody-wrote-it"}
            careerPaths | {"careerPaths": ["juggling"]}
            careerPaths | {"guide": "azure-core-compute-software-engineer", "careerPaths": ["juggling"]}
            """)
    void aGuideAndItsCareerPathsAreThere(String field, String patch) {
        String id = applicationOfAda("Oxide", "Engineer");
        asAdaPatching(patch).patch(ONE, id).then().spec(violation(field));
        asAdaSending(patch.replace("{", "{\"company\": \"Oxide\", \"role\": \"x\", "))
                .post(ALL)
                .then()
                .spec(violation(field));
    }

    @Test
    void careerPathsThatStandThereStayWithAnotherGuide() {
        String id = applicationOfAda("Oxide", "Engineer");
        asAdaPatching("{\"careerPaths\": [\"site-reliability-engineering\"]}")
                .patch(ONE, id)
                .then()
                .statusCode(200);
        String guide = asAdaSending("{\"title\": \"Own\", \"role\": \"x\"}")
                .post("/api/v1/guides")
                .path("slug");
        asAdaPatching("{\"guide\": \"" + guide + "\"}").patch(ONE, id).then().statusCode(200);
        asAdaPatching("{\"notes\": \"x\"}").patch(ONE, id).then().statusCode(200);
    }
}
