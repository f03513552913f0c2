package dev.groundwork.api.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.database.CountedStatements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ApplicationPagesTest extends ApiTest {

    private static final String ALL = "/api/v1/applications";

    @Test
    void graceSeesNothingOfAdas() {
        applicationOfAda("Oxide", "Engineer");
        asGrace().get(ALL).then().statusCode(200).body("items", empty()).body("nextCursor", nullValue());
    }

    @Test
    void everyFilterNarrows() {
        asAdaSending("""
                {"company": "Oxide", "role": "Kernel engineer", "stage": "applied", "tags": ["rust"],
                 "source": "Referral", "appliedOn": "2026-11-10"}""").post(ALL);
        asAdaSending("""
                {"company": "Fermyon", "role": "Runtime engineer"}""").post(ALL);
        for (String query : List.of(
                "stage=applied",
                "stage=applied&stage=offer",
                "kind=APPLIED",
                "company=oxide",
                "tag=Rust",
                "source=Referral",
                "q=kernal",
                "appliedFrom=2026-11-10&appliedTo=2026-11-10",
                "outcome=open&kind=APPLIED")) {
            asAda().get(ALL + "?" + query).then().statusCode(200).body("items.company", contains("Oxide"));
        }
        asAda().get(ALL + "?outcome=GHOSTED").then().body("items", empty());
        asAda().get(ALL + "?archived=true").then().body("items", empty());
        asAda().get(ALL + "?updatedSince=2100-01-01T00:00:00Z").then().body("items", empty());
        asAda().get(ALL + "?archived=false").then().body("items.company", containsInAnyOrder("Oxide", "Fermyon"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=-1",
                "limit=abc",
                "limit=1&limit=2",
                "sort=colour",
                "sort=--role",
                "sort=notes",
                "archived=perhaps",
                "kind=MOON",
                "outcome=LOST",
                "appliedFrom=2026-02-30",
                "updatedSince=yesterday",
                "count=1",
                "cursor=abc",
                "colour=red",
                "q=%00"
            })
    void aQueryParameterThatIsNoneIsNamed(String query) {
        String name = query.startsWith("q=") ? "A text" : query.substring(0, query.indexOf('='));
        asAda().urlEncodingEnabled(false)
                .get(ALL + "?" + query)
                .then()
                .spec(problem(400))
                .body("detail", containsString(name));
    }

    @Test
    void theTotalComesOnlyWhenAskedFor() {
        applicationOfAda("Oxide", "Engineer");
        asAda().get(ALL).then().body("$", not(hasKey("total")));
        asAda().get(ALL + "?count=true&limit=1").then().body("total", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createdAt", "-createdAt", "updatedAt", "-updatedAt", "appliedOn", "-appliedOn", "stageEnteredAt",
                "-stageEnteredAt", "followUpOn", "-followUpOn", "company", "-company", "role", "-role"
            })
    void aWalkMeetsEveryApplicationOnceWhileRowsComeAndGo(String sort) {
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            there.add(applicationOfAda("Company " + i % 3, "Role " + i % 2));
        }
        List<String> met = new ArrayList<>();
        String next = ALL + "?limit=2&sort=" + sort;
        while (next != null) {
            Response page = asAda().urlEncodingEnabled(false).get(next);
            JsonPath body = page.then().statusCode(200).extract().jsonPath();
            met.addAll(body.getList("items.id", String.class));
            next = nextOf(page);
            assertThat(next == null).isEqualTo(body.getString("nextCursor") == null);
            String passing = applicationOfAda("Company " + met.size(), "Passing role");
            asAda().delete(ALL + "/" + passing).then().statusCode(204);
        }
        assertThat(met).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void aCursorIsGoodForItsOwnListOnly() {
        applicationOfAda("Oxide", "Engineer");
        applicationOfAda("Fermyon", "Engineer");
        String cursor = asAda().get(ALL + "?limit=1&sort=company").path("nextCursor");
        asAda().get(ALL + "?limit=1&sort=company&cursor=" + cursor).then().body("items.company", contains("Oxide"));
        asAda().get(ALL + "?limit=1&sort=-company&cursor=" + cursor).then().spec(problem(400));
        asAda().get(ALL + "?limit=1&sort=role&cursor=" + cursor).then().spec(problem(400));
        asAda().get("/api/v1/stages?cursor=" + cursor).then().spec(problem(400));
        asAda().get(ALL + "?sort=company&cursor=" + cursor.substring(1)).then().spec(problem(400));
        asGrace().get(ALL + "?sort=company&cursor=" + cursor).then().spec(problem(400));
    }

    @Test
    void aLongListCostsNoMoreStatementsThanAShortOne() {
        applicationOfAda("Oxide", "Engineer");
        asAda().get(ALL);
        long ofOne = CountedStatements.during(() -> asAda().get(ALL)).total();
        for (int i = 0; i < 30; i++) {
            asAdaSending("{\"company\": \"Company " + i + "\", \"role\": \"Engineer\", \"tags\": [\"t" + i + "\"]}")
                    .post(ALL);
        }
        long ofMany = CountedStatements.during(() -> asAda().get(ALL).then().body("items", hasSize(31)))
                .total();
        assertThat(ofMany).isEqualTo(ofOne).isLessThanOrEqualTo(6);
    }

    private static String nextOf(Response page) {
        String link = page.header("Link");
        if (link == null) {
            return null;
        }
        assertThat(link).startsWith("<" + ALL + "?limit=2&sort=").endsWith(">; rel=\"next\"");
        return link.substring(1, link.indexOf('>'));
    }
}
