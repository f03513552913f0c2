package dev.groundwork.api.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StagesResourceTest extends ApiTest {

    private static final String ALL = "/api/v1/stages";
    private static final String ONE = ALL + "/{id}";

    @Test
    void aStageIsAddedWhereItIsWantedAndTheOthersShift() {
        Response made = asAdaSending("""
                {"name": "Online assessment", "kind": "SCREENING", "position": 2}""").post(ALL);
        made.then()
                .statusCode(201)
                .body(
                        "keySet()",
                        contains("id", "version", "slug", "name", "kind", "position", "createdAt", "updatedAt"))
                .body("slug", equalTo("online-assessment"))
                .body("position", equalTo(2));
        assertThat(asAda().get(made.header("Location")).asString()).isEqualTo(made.asString());
        assertThat(asAda().get(made.header("Location")).header("ETag")).isEqualTo(made.header("ETag"));
        asAda().get(ALL)
                .then()
                .body(
                        "items.slug",
                        contains("saved", "applied", "online-assessment", "screening", "interviewing", "offer"))
                .body("items.position", contains(0, 1, 2, 3, 4, 5));
    }

    @Test
    void aStageIsRenamedAndMovedAndKeepsItsSlug() {
        String id = asAda().get(ALL).path("items[4].id");
        asAdaPatching("""
                {"name": "Angebot", "position": 0}""")
                .patch(ONE, id)
                .then()
                .statusCode(200)
                .body("slug", equalTo("offer"))
                .body("name", equalTo("Angebot"))
                .body("position", equalTo(0));
        asAda().get(ALL).then().body("items.slug", contains("offer", "saved", "applied", "screening", "interviewing"));
    }

    @Test
    void onlyAStageThatNothingIsInIsDeleted() {
        applicationOfAda("Oxide", "Engineer");
        String used = asAda().get(ALL).path("items[0].id");
        asAda().delete(ONE, used).then().spec(problem(409));
        String unused = asAda().get(ALL).path("items[3].id");
        asAda().delete(ONE, unused).then().statusCode(204);
        asAda().delete(ONE, unused).then().spec(problem(404));
        asAda().get(ALL).then().body("items.position", contains(0, 1, 2, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name     | {"kind": "OFFER"}
            kind     | {"name": "Waiting"}
            kind     | {"name": "Waiting", "kind": "WAITING"}
            position | {"name": "Waiting", "kind": "OFFER", "position": -1}
            slug     | {"name": "Waiting", "kind": "OFFER", "slug": "waiting"}
            """)
    void aBrokenRuleIsNamedByItsField(String field, String body) {
        asAdaSending(body).post(ALL).then().spec(violation(field));
    }

    @Test
    void aBodyOfTheWrongShapeIsMalformed() {
        asAdaSending("{\"name\": \"Waiting\", \"kind\": \"OFFER\", \"position\": \"2\"}")
                .post(ALL)
                .then()
                .spec(problem(400));
        asAdaPatching("[]")
                .patch(ONE, asAda().get(ALL).<String>path("items[0].id"))
                .then()
                .spec(problem(400));
    }

    @Test
    void aWalkMeetsEveryStageOnce() {
        List<String> met = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page =
                    asAda().queryParam("limit", 2).queryParam("cursor", cursor).get(ALL);
            met.addAll(page.then().statusCode(200).extract().<List<String>>path("items.slug"));
            cursor = page.path("nextCursor");
        }
        assertThat(met).containsExactly("saved", "applied", "screening", "interviewing", "offer");
        asAda().get(ALL + "?limit=5").then().body("nextCursor", nullValue());
    }
}
