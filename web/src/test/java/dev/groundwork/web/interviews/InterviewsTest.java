package dev.groundwork.web.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.account.Profile;
import dev.groundwork.domain.calendar.EdgeTime;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.people.Part;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class InterviewsTest {

    private static final String CANARY = "\"><canary onclick='x'>{msg:groundwork}{7*7}&amp;</canary>";

    /** Far enough ahead to be to come whenever this runs. */
    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2098-11-27T09:00");

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    UUID application;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> Candidate.<Candidate>findById(ada.id)
                .describe(new Profile(null, "Europe/Berlin", "en-GB", null), clock.instant()));
        browser = Browser.withSession(fixtures.sessionOf(ada));
        application = fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, now()).id);
    }

    @Test
    void aRoundIsScheduledOnItsApplication() {
        String path = "/applications/" + application;
        Element form = browser.open(path).selectFirst("[aria-labelledby=rounds] form");
        assertThat(form.select("select[name=timeZone] option[selected]").val()).isEqualTo("Europe/Berlin");

        Document shown = browser.postAndFollow(
                form.attr("action"),
                "type",
                "OPERATING_SYSTEMS",
                "format",
                "VIDEO",
                "day",
                "2098-11-27",
                "time",
                "09:00",
                "timeZone",
                "America/Los_Angeles",
                "minutes",
                "45",
                "location",
                "https://meet.example/1",
                "others",
                "Noor, Kim");
        assertThat(shown.select("h1").text()).isEqualTo("Operating systems");
        assertThat(shown.select(".lead").text()).contains("Thursday", "18:00–18:45", "09:00 in Los Angeles", "in 26");
        assertThat(shown.select("[aria-labelledby=facts]").text())
                .contains("Operating systems, round 1", "by video", "45 minutes", "Kim Noor");
        assertThat(shown.select("[aria-labelledby=facts] a[href='https://meet.example/1']"))
                .hasSize(1);

        Document page = browser.open(path);
        assertThat(page.select("[aria-labelledby=rounds] .round").text())
                .contains("Operating systems", "round 1 · by video · with Kim, Noor · 09:00 in Los Angeles");
        assertThat(page.select(".stage--here").text()).isEqualTo("Interviewing");
        assertThat(page.select(".history__entry").text()).contains("Interview scheduled: Operating systems");
        assertThat(page.select("[aria-labelledby=people] .row__link").eachText())
                .containsExactly("Kim", "Noor");
    }

    @Test
    void knownPeopleAreOfferedAndKept() {
        UUID grace = fixtures.as(ada, () -> {
            Contact contact = Contact.create(ContactDetails.of("Grace"), now());
            contact.involve(JobApplication.require(application), Part.HIRING_MANAGER, now());
            return contact.id;
        });
        Document offered = browser.open("/applications/" + application + "/interviews");
        assertThat(offered.select("input[name=people]").eachAttr("value")).containsExactly(grace.toString());

        UUID round = round(THURSDAY);
        Document shown = browser.postAndFollow("/interviews/" + round, with("people", grace));
        assertThat(shown.select("[aria-labelledby=facts]").text()).contains("With Grace");
        assertThat(browser.open("/interviews/" + round + "/edit")
                        .select("input[name=people][checked]")
                        .val())
                .isEqualTo(grace.toString());
        assertThat(browser.postAndFollow("/interviews/" + round, with("title", "Coffee"))
                        .select("[aria-labelledby=facts]")
                        .text())
                .doesNotContain("Grace");
    }

    @Test
    void aRoundIsChangedCalledOffAndRemoved() {
        String path = "/interviews/" + round(THURSDAY);
        Document changed = browser.postAndFollow(path, with("preparation", "## Read\r\n*pages*"));
        assertThat(changed.select("[role=status]").text()).isEqualTo("The round is saved.");
        assertThat(changed.select(".markdown h3").text()).isEqualTo("Read");
        assertThat(browser.open(path + "/edit").select("textarea").text()).startsWith("## Read");

        Document off = browser.postAndFollow(path + "/outcome", "outcome", "CANCELLED");
        assertThat(off.select("[role=status]").text()).isEqualTo("The round is called off. It stays in the history.");
        assertThat(off.select("select[name=outcome] option[selected]").val()).isEqualTo("CANCELLED");
        assertThat(browser.open("/applications/" + application)
                        .select(".round--off .row__detail")
                        .text())
                .startsWith("called off");

        Document gone = browser.postAndFollow(path + "/deletion");
        assertThat(gone.select("[aria-labelledby=rounds] .soft").text()).isEqualTo("No round is scheduled.");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2098-03-30T02:30 | The clocks go forward that night: 02:30 is skipped in Berlin, so it begins at 03:00.",
                "2098-10-26T02:30 | The clocks go back that night: 02:30 comes twice in Berlin. The first one is meant."
            })
    void whereClocksChangeThePageSaysHowTheTimeIsRead(LocalDateTime local, String warning) {
        String path = "/interviews/" + round(local);
        assertThat(browser.open(path).select(".notice--warning").text()).isEqualTo(warning);
        assertThat(browser.open(path + "/edit").select("input[name=time]").val())
                .isEqualTo("02:30");
    }

    @Test
    void twelveZonesByEdgeTimesShowTheSameInstant() {
        EdgeTime.all().forEach(edge -> {
            Document shown = browser.postAndFollow(
                    "/applications/" + application + "/interviews",
                    with(
                            "day",
                            edge.local().toLocalDate(),
                            "time",
                            edge.local().toLocalTime(),
                            "timeZone",
                            edge.zone()));
            assertThat(shown.select(".lead time").attr("datetime"))
                    .as(edge.toString())
                    .isEqualTo(edge.instant().toString());
        });
    }

    @Test
    void twoRoundsAtOnceAreTold() {
        UUID one = round(THURSDAY);
        UUID other = round(THURSDAY.plusMinutes(30));
        assertThat(browser.open("/interviews/" + one).select(".notice--warning").text())
                .startsWith("At the same time: Oxide, Coding,");
        browser.post("/interviews/" + other + "/outcome", "outcome", "CANCELLED");
        assertThat(browser.open("/interviews/" + one).select(".notice--warning"))
                .isEmpty();
    }

    @Test
    void theSecondOfTwoHoursSurvivesTheForm() {
        UUID id = fixtures.as(ada, () -> Interview.schedule(
                        JobApplication.require(application),
                        InterviewDetails.of(
                                InterviewType.CODING, Instant.parse("2098-10-26T01:30:00Z"), "Europe/Berlin"),
                        now())
                .id);
        browser.post("/interviews/" + id, with("day", "2098-10-26", "time", "02:30", "title", "Again"));
        fixtures.as(ada, () -> {
            assertThat(Interview.require(id).title).isEqualTo("Again");
            assertThat(Interview.require(id).startsAt).isEqualTo("2098-10-26T01:30:00Z");
        });
    }

    @Test
    void whatCannotBeReadComesBackBesideItsField() {
        Response refused = browser.post(
                "/applications/" + application + "/interviews",
                "type",
                "CHESS",
                "day",
                "soon",
                "time",
                "",
                "timeZone",
                "Mars/Olympus",
                "minutes",
                "-1",
                "others",
                "x".repeat(201),
                "title",
                "Kept");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.page(refused);
        for (String field : new String[] {"type", "day", "time", "timeZone", "minutes", "others"}) {
            assertThat(again.select("#round-" + field + "-error")).as(field).hasSize(1);
        }
        assertThat(again.select("input[name=title]").val()).isEqualTo("Kept");
        fixtures.as(ada, () -> assertThat(Contact.count()).isZero());
    }

    @Test
    void onlyHerOwnPeopleCanHoldARound() {
        Candidate grace = fixtures.somebodyNew();
        UUID hers = fixtures.as(grace, () -> Contact.create(ContactDetails.of("Kim"), now()).id);
        String path = "/interviews/" + round(THURSDAY);
        assertThat(browser.post(path, with("people", hers)).statusCode()).isEqualTo(404);
        assertThat(browser.post(path, with("people", "Kim")).statusCode()).isEqualTo(404);
    }

    @Test
    void anOutcomeIsOneOfTheChoices() {
        String path = "/interviews/" + round(THURSDAY) + "/outcome";
        assertThat(browser.post(path, "outcome", "WON").statusCode()).isEqualTo(422);
        assertThat(browser.post(path).statusCode()).isEqualTo(422);
        browser.post(path, "outcome", "PASSED");
        fixtures.as(ada, () -> assertThat(
                        Interview.of(JobApplication.require(application)).get(0).outcome)
                .isEqualTo(InterviewOutcome.PASSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/outcome", "/deletion"})
    void aRoundIsHersAlone(String verb) {
        String path = "/interviews/" + round(THURSDAY) + verb;
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.post(path, with("outcome", "HELD")).statusCode()).isEqualTo(404);
        assertThat(Browser.ofStranger().post(path).header("Location")).startsWith("/sign-in");
        fixtures.as(ada, () -> assertThat(Interview.of(JobApplication.require(application)))
                .extracting(round -> round.outcome)
                .containsExactly(InterviewOutcome.SCHEDULED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit"})
    void aStrangerReadsNothing(String page) {
        String path = "/interviews/" + round(THURSDAY) + page;
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.get(path).statusCode()).isEqualTo(404);
        assertThat(grace.get("/applications/" + application + "/interviews").statusCode())
                .isEqualTo(404);
        assertThat(grace.post("/applications/" + application + "/interviews", with())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.ofStranger().get(path).header("Location")).startsWith("/sign-in");
        assertThat(browser.get("/interviews/7" + page).statusCode()).isEqualTo(404);
    }

    @Test
    void textsAreText() {
        String path = "/interviews/" + round(THURSDAY);
        browser.post(path, with("title", CANARY, "location", CANARY, "preparation", CANARY, "others", "<canary>"));

        for (String page :
                new String[] {path, path + "/edit", "/applications/" + application, "/calendar?day=2098-11-27"}) {
            Document shown = browser.open(page);
            assertThat(shown.select("canary, [onclick]")).as(page).isEmpty();
            assertThat(shown.text() + shown.select("input").eachAttr("value")).contains(CANARY);
        }
    }

    private UUID round(LocalDateTime start) {
        return fixtures.as(ada, () -> Interview.schedule(
                        JobApplication.require(application),
                        InterviewDetails.of(InterviewType.CODING, start, "Europe/Berlin"),
                        now())
                .id);
    }

    private static Object[] with(Object... fields) {
        Object[] usual = {
            "type", "CODING", "day", "2098-11-27", "time", "09:00", "timeZone", "Europe/Berlin", "minutes", "60"
        };
        Map<Object, Object> form = new LinkedHashMap<>();
        for (Object[] part : new Object[][] {usual, fields}) {
            for (int i = 0; i < part.length; i += 2) {
                form.put(part[i], part[i + 1]);
            }
        }
        return form.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), String.valueOf(entry.getValue())))
                .toArray();
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
