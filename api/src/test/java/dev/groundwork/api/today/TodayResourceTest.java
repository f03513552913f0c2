package dev.groundwork.api.today;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.groundwork.api.ApiTest;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.today.Due;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TodayResourceTest extends ApiTest {

    private static final String TODAY = "/api/v1/today";

    @Test
    void itTellsWhatIsToBeDoneAndWhatFor() {
        asAda().get(TODAY)
                .then()
                .statusCode(200)
                .body(
                        "keySet()",
                        contains(
                                "interviews", "checklistItems", "tasks", "followUps", "questionsDue", "stale", "count"))
                .body("interviews", empty())
                .body("count", equalTo(0));
        String interview = roundOf(applicationOfAda("Fly.io", "Engineer"), 3);
        task("Call", "TODO", 1);
        task("Later", "TODO", -8);
        task("Ask", "FOLLOW_UP", 1);
        String question = made("/api/v1/questions", "{\"text\": \"What is a page fault?\", \"confidence\": 1}");

        asAda().get(TODAY)
                .then()
                .body("interviews.id", contains(interview))
                .body("interviews[0].type", equalTo("OPERATING_SYSTEMS"))
                .body("checklistItems.completedAt", everyItem(nullValue()))
                .body("tasks.title", contains("Call"))
                .body("followUps.title", contains("Ask"))
                .body("questionsDue.id", contains(question));
        assertThat(counted()).isEqualTo(dueOfAda()).isEqualTo(listed());
    }

    @Test
    void theCountFallsByDoing() {
        roundOf(applicationOfAda("Oxide", "Engineer"), 2);
        long before = counted();
        String item = asAda().get(TODAY).path("checklistItems[0].id");

        asAda().put("/api/v1/checklist-items/{id}/completion", item).then().statusCode(200);

        assertThat(counted()).isEqualTo(before - 1);
    }

    @Test
    void silencesSayOnWhoseSideTheyAre() {
        String waits = "stale.find { it.applicationId == '" + quiet("Hetzner", "screening", 20) + "' }";
        String lies = "stale.find { it.applicationId == '" + quiet("Tailscale", "saved", 9) + "' }";

        asAda().get(TODAY)
                .then()
                .body(waits + ".waitingDays", equalTo(20))
                .body(waits + ".quietDays", nullValue())
                .body(lies + ".waitingDays", nullValue())
                .body(lies + ".quietDays", equalTo(9));
    }

    @Test
    void nobodyReadsTheDayOfAnother() {
        roundOf(applicationOfAda("Stripe", "Engineer"), 2);
        asGrace().get(TODAY).then().statusCode(200).body("interviews", empty()).body("checklistItems", empty());
        given().get(TODAY).then().spec(problem(401));
        asAda().get(TODAY + "?x=1").then().spec(problem(400));
    }

    @Test
    void manyRowsTakeAsManyStatementsAsFew() {
        made("/api/v1/questions", "{\"text\": \"Why?\"}");
        roundOf(applicationOfAda("Akamai", "Engineer"), 2);
        CountedStatements few = statements();
        for (int i = 0; i < 12; i++) {
            made("/api/v1/questions", "{\"text\": \"Why not " + i + "?\"}");
            roundOf(applicationOfAda("Akamai", "Engineer " + i), 1 + i);
        }
        CountedStatements many = statements();

        assertThat(many.total()).as(many.toString()).isEqualTo(few.total());
    }

    private CountedStatements statements() {
        asAda().get(TODAY);
        return CountedStatements.during(() -> asAda().get(TODAY));
    }

    private String roundOf(String application, int days) {
        return made(
                "/api/v1/applications/" + application + "/interviews",
                "{\"type\": \"OPERATING_SYSTEMS\", \"startsAt\": \"%s\", \"timeZone\": \"America/Los_Angeles\"}"
                        .formatted(Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS)));
    }

    private void task(String title, String kind, int daysAgo) {
        LocalDate dueOn = now().today().minusDays(daysAgo);
        made("/api/v1/tasks", "{\"title\": \"%s\", \"kind\": \"%s\", \"dueOn\": \"%s\"}".formatted(title, kind, dueOn));
    }

    private String quiet(String company, String stage, int daysAgo) {
        return fixtures.as(ada(), () -> JobApplication.create(
                                ApplicationDetails.of(company, "Engineer"),
                                Stage.named(stage),
                                Instant.now().minus(daysAgo, ChronoUnit.DAYS),
                                now())
                        .id)
                .toString();
    }

    private long counted() {
        return ((Number) asAda().get(TODAY).path("count")).longValue();
    }

    private long listed() {
        return Stream.of("checklistItems", "tasks", "followUps", "questionsDue")
                .mapToInt(list -> asAda().get(TODAY).jsonPath().getList(list).size())
                .sum();
    }

    private long dueOfAda() {
        return fixtures.as(ada(), () -> Due.by(now()));
    }

    private Moment now() {
        return new Moment(Instant.now(), ada().zone());
    }
}
