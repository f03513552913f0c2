package dev.groundwork.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.account.Profile;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CalendarsTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2098-11-27");

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> Candidate.<Candidate>findById(ada.id)
                .describe(new Profile(null, "Europe/Berlin", "en-GB", null), clock.instant()));
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    @Test
    void aMonthShowsWhatIsOnItsDays() {
        schedule("Oxide", THURSDAY.atTime(9, 0), "America/Los_Angeles");
        followUp(THURSDAY);
        Document month = browser.open("/calendar?day=2098-11-03");
        assertThat(month.select("h1").text()).isEqualTo("November 2098");
        assertThat(month.select(".month tbody tr")).hasSize(5);
        assertThat(month.select(".month__day--outside")).hasSize(5);
        assertThat(month.select("td:contains(27) .event").eachText())
                .containsExactly("F Ask again", "18:00 Oxide: Operating systems");
        assertThat(month.select("a[rel=next]").attr("href")).isEqualTo("/calendar?view=month&day=2098-12-03");
        assertThat(month.select(".pill[aria-current]").text()).isEqualTo("Month");
        assertThat(month.select("th").eachText()).startsWith("Mon");
    }

    @Test
    void aWeekShowsWhenRoundsBeginAndEnd() {
        schedule("Oxide", THURSDAY.atTime(23, 30), "Europe/Berlin");
        Document week = browser.open("/calendar?view=week&day=" + THURSDAY);
        assertThat(week.select("h1").text()).isEqualTo("24 Nov 2098 to 30 Nov 2098");
        assertThat(week.select(".week__day")).hasSize(7);
        assertThat(week.select(".week__day:eq(3) .event").text()).contains("23:30", "Operating systems Oxide");
        assertThat(week.select(".week__day:eq(4) .event").text()).contains("Operating systems Oxide");
    }

    @Test
    void anAgendaShowsTheDaysOnWhichThereIsSomething() {
        schedule("Oxide", THURSDAY.atTime(9, 0), "America/Los_Angeles");
        deadline("Fly.io", THURSDAY.plusDays(5));
        Document agenda = browser.open("/calendar?view=agenda&day=2098-11-20");
        assertThat(agenda.select(".agenda h2").eachText()).hasSize(2).allMatch(day -> day.contains("day, "));
        assertThat(agenda.select(".agenda .row__detail").eachText())
                .containsExactly("round 1 · 09:00 in Los Angeles", "Engineer");
        assertThat(agenda.select(".agenda .task__link").eachText())
                .containsExactly("Operating systems, Oxide", "Last day to apply, Fly.io");
        assertThat(browser.open("/calendar?view=agenda&day=2098-05-01")
                        .select(".empty__title")
                        .text())
                .isEqualTo("Nothing is planned here");
    }

    @Test
    void whatWasCalledOffIsNotThere() {
        UUID id = schedule("Oxide", THURSDAY.atTime(9, 0), "UTC");
        fixtures.as(ada, () -> Interview.require(id).cancel(now()));
        assertThat(browser.open("/calendar?day=" + THURSDAY).select(".event")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Mon", "en-US, Sun", "de-DE, Mon"})
    void weeksBeginAsInTheCandidatesCountry(String locale, String first) {
        fixtures.as(ada, () -> Candidate.<Candidate>findById(ada.id)
                .describe(new Profile(null, "Europe/Berlin", locale, null), clock.instant()));
        assertThat(browser.open("/calendar").select("th").first().text()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2098-11-30T23:59, Pacific/Auckland, 30", // still the 30th in Berlin
        "2098-12-01T00:30, Pacific/Auckland, 30",
        "2098-11-29T23:00, America/New_York, 30",
    })
    void daysAreTheCandidates(LocalDateTime start, String zone, int dayInBerlin) {
        schedule("Oxide", start, zone);
        assertThat(browser.open("/calendar?day=2098-11-30")
                        .select("td:has(.event) .month__number")
                        .text())
                .isEqualTo(String.valueOf(dayInBerlin));
    }

    @Test
    void aFixedNumberOfStatementsHoweverMuchThereIs() {
        schedule("Oxide", THURSDAY.atTime(9, 0), "UTC");
        long few = CountedStatements.during(() -> browser.open("/calendar?day=" + THURSDAY))
                .total();
        for (int i = 0; i < 5; i++) {
            schedule("Company " + i, THURSDAY.atTime(10 + i, 0), "UTC");
            deadline("Deadline " + i, THURSDAY);
            followUp(THURSDAY);
        }
        long many = CountedStatements.during(() -> browser.open("/calendar?day=" + THURSDAY))
                .total();
        assertThat(many).isEqualTo(few);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view=year",
                "day=tomorrow",
                "day=1899-12-31",
                "day=%2B999999999-12-31",
                "view=week&day=3000-01-01"
            })
    void whatIsNoPartOfItIsNotFound(String query) {
        assertThat(browser.get("/calendar?" + query).statusCode()).isEqualTo(404);
    }

    @Test
    void aStrangerSeesNothing() {
        schedule("Oxide", THURSDAY.atTime(9, 0), "UTC");
        assertThat(Browser.ofStranger().get("/calendar").header("Location")).startsWith("/sign-in");
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.open("/calendar?day=" + THURSDAY).select(".event")).isEmpty();
    }

    private UUID schedule(String company, LocalDateTime start, String zone) {
        return fixtures.as(ada, () -> Interview.schedule(
                        JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, now()),
                        InterviewDetails.of(InterviewType.OPERATING_SYSTEMS, start, zone),
                        now())
                .id);
    }

    private void deadline(String company, LocalDate day) {
        fixtures.as(ada, () -> {
            JobApplication application =
                    JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, now());
            application.deadline = day;
        });
    }

    private void followUp(LocalDate day) {
        fixtures.as(ada, () -> Task.create(new TaskDetails(null, TaskKind.FOLLOW_UP, "Ask again", day, null), now()));
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
