package dev.groundwork.web.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CellsTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    UUID id;

    @BeforeEach
    void followOne() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        id = fixtures.as(ada, () -> JobApplication.create(
                        ApplicationDetails.of("Oxide", "Engineer"), null, null, new Moment(clock.instant(), ada.zone()))
                .id);
    }

    @Test
    void withoutScriptsACellIsAPageThatLeadsBackToTheSameTable() {
        Document page = browser.open("/applications?stage=saved");
        String path = page.select("td.cell-tags a").attr("href");
        Document form = browser.open(path);

        assertThat(form.select("form.cell a").attr("href")).isEqualTo("/applications?stage=saved");
        Response answer = browser.post(
                form.select("form.cell").attr("action"),
                "value",
                "rust, remote",
                "filters",
                form.select("input[name=filters]").val());

        assertThat(answer.header("Location")).endsWith("/applications?stage=saved");
        assertThat(browser.follow(answer).select("td.cell-tags .chip").eachText())
                .containsExactly("remote", "rust");
    }

    @Test
    void withScriptsTheAnswerIsTheCellAlone() {
        Response answer = browser.post(path("excitement"), "value", "4", "inPlace", "true");

        assertThat(answer.statusCode()).isEqualTo(200);
        Document cell = Browser.page(answer);
        assertThat(cell.select("main")).isEmpty();
        assertThat(cell.select("a.cell[autofocus]").text()).isEqualTo("4 of 5");
        assertThat(Browser.page(browser.get(path("excitement") + "/value"))
                        .select("a.cell")
                        .text())
                .isEqualTo("4 of 5");
    }

    @Test
    void theFollowUpDayIsWrittenAndTakenAway() {
        browser.postAndFollow(path("follow-up"), "value", "2031-02-03");
        assertThat(followUpOn()).isEqualTo(LocalDate.of(2031, 2, 3));

        browser.postAndFollow(path("follow-up"), "value", "");
        assertThat(followUpOn()).isNull();
    }

    @Test
    void whatCannotBeReadComesBackWithTheReason() {
        for (List<String> wrong : List.of(List.of("follow-up", "soon"), List.of("excitement", "9"))) {
            Response answer = browser.post(path(wrong.get(0)), "value", wrong.get(1), "inPlace", "true");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Browser.page(answer).select("form.cell .field__error").text())
                    .startsWith("Must be");
        }
    }

    @Test
    void aStrangersCellAndAnUnknownOneAreNotThere() {
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.get(path("tags")).statusCode()).isEqualTo(404);
        assertThat(grace.post(path("tags"), "value", "x").statusCode()).isEqualTo(404);
        assertThat(browser.get(path("salary")).statusCode()).isEqualTo(404);
        assertThat(given().redirects().follow(false).get(path("tags")).statusCode())
                .isEqualTo(303);
    }

    private LocalDate followUpOn() {
        return fixtures.as(ada, () -> JobApplication.require(id).followUpOn);
    }

    private String path(String cell) {
        return "/applications/" + id + "/cells/" + cell;
    }
}
