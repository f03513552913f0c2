package dev.groundwork.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FeedsTest {

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    Browser calendar = Browser.ofStranger();

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    @Test
    void aCalendarReadsRoundsWithNothingButTheAddress() {
        UUID round = schedule("Oxide");
        String path = turnOn();
        Response read = calendar.get(path);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(read.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(read.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(read.asString()).contains("UID:interview-" + round, "SUMMARY:Coding\\, Oxide");
        assertThat(calendar.request().head(path).statusCode()).isEqualTo(200);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        schedule("Oxide");
        String path = turnOn();
        String tag = calendar.get(path).header("ETag");
        Response same = calendar.request().header("If-None-Match", tag).get(path);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.header("ETag")).isEqualTo(tag);
        schedule("Fly.io");
        assertThat(calendar.request().header("If-None-Match", tag).get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aNewAddressEndsTheOneBefore() {
        String before = turnOn();
        assertThat(browser.open("/settings/calendar")
                        .select("[aria-labelledby=feed]")
                        .text())
                .contains("The address works since");
        String after = turnOn();
        assertThat(calendar.get(before).statusCode()).isEqualTo(404);
        assertThat(calendar.get(after).statusCode()).isEqualTo(200);

        Document off = browser.postAndFollow("/settings/calendar/feed/deletion");
        assertThat(off.select("[role=status]").text()).isEqualTo("Other calendars can no longer read yours.");
        assertThat(calendar.get(after).statusCode()).isEqualTo(404);
        assertThat(calendar.get("/calendar/anything.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void theAddressOnlyReads() {
        String path = turnOn();
        for (Response refused : new Response[] {
            calendar.post(path),
            calendar.request().put(path),
            calendar.request().delete(path),
            calendar.request().patch(path)
        }) {
            assertThat(refused.statusCode()).isIn(403, 404, 405);
        }
        assertThat(calendar.get(path).header("Set-Cookie")).isNull();
        assertThat(calendar.get("/calendar").header("Location")).startsWith("/sign-in");
    }

    @Test
    void itShowsItsOwnersCalendarWhoeverIsSignedIn() {
        schedule("Oxide");
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.get(turnOn()).asString()).contains("Oxide");
    }

    @Test
    void aFewStatementsHoweverMuchThereIs() {
        schedule("Oxide");
        String path = turnOn();
        calendar.get(path);
        long few = CountedStatements.during(() -> calendar.get(path)).total();
        for (int i = 0; i < 5; i++) {
            schedule("Company " + i);
        }
        assertThat(CountedStatements.during(() -> calendar.get(path)).total()).isEqualTo(few);
    }

    @Test
    void oneRoundIsAFile() {
        UUID round = schedule("Oxide");
        Response file = browser.get("/interviews/" + round + "/event.ics");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"interview.ics\"");
        assertThat(file.asString()).contains("UID:interview-" + round).containsOnlyOnce("BEGIN:VEVENT");
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.get("/interviews/" + round + "/event.ics").statusCode())
                .isEqualTo(404);
        assertThat(calendar.get("/interviews/" + round + "/event.ics").header("Location"))
                .startsWith("/sign-in");
    }

    @Test
    void theSettingsAreTheCandidates() {
        assertThat(calendar.get("/settings/calendar").header("Location")).startsWith("/sign-in");
        assertThat(calendar.post("/settings/calendar/feed").header("Location")).startsWith("/sign-in");
        String path = turnOn();
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        grace.post("/settings/calendar/feed/deletion");
        assertThat(calendar.get(path).statusCode()).isEqualTo(200);
    }

    private String turnOn() {
        String address = Browser.page(browser.post("/settings/calendar/feed"))
                .select("#address")
                .val();
        return URI.create(address).getPath();
    }

    private UUID schedule(String company) {
        Moment now = new Moment(clock.instant(), ada.zone());
        LocalDateTime tomorrow = now.today().plusDays(1).atTime(9, 0);
        return fixtures.as(ada, () -> Interview.schedule(
                        JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, now),
                        InterviewDetails.of(InterviewType.CODING, tomorrow, "America/Los_Angeles"),
                        now)
                .id);
    }
}
