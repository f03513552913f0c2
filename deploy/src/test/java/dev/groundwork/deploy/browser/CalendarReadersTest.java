package dev.groundwork.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.calendar.CalendarFile;
import dev.groundwork.domain.calendar.EdgeTime;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our calendar files as ical.js reads them, which many calendars are built on. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CalendarReadersTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    private static final String READING = """
            async ({ source, files }) => {
              const ICAL = (await import(source)).default;
              return files.map((file) => {
                const calendar = new ICAL.Component(ICAL.parse(file));
                const events = calendar.getAllSubcomponents('vevent');
                const event = new ICAL.Event(events[0]);
                return [events.length, event.startDate.toUnixTime(), event.endDate.toUnixTime(),
                  event.summary, event.description, event.location].map(String);
              });
            }""";

    static Chromium chromium;

    @Inject
    Fixtures fixtures;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @Test
    void twelveZonesByEdgeTimesComeToTheSameInstant() throws IOException {
        List<EdgeTime> edges = EdgeTime.all().toList();
        Candidate ada = fixtures.somebodyNew();
        UUID application = fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, NOW).id);
        List<String> files = edges.stream()
                .map(edge -> fixtures.as(
                        ada,
                        () -> file(application, InterviewDetails.of(InterviewType.CODING, edge.local(), edge.zone()))))
                .toList();
        List<List<String>> read = read(files);
        for (int i = 0; i < edges.size(); i++) {
            long starts = edges.get(i).instant().getEpochSecond();
            assertThat(read.get(i).subList(1, 3))
                    .as(edges.get(i) + "\n" + files.get(i))
                    .containsExactly(String.valueOf(starts), String.valueOf(starts + 3600));
        }
    }

    @Test
    void textsStayTexts() throws IOException {
        String hostile = "a;b,c\\d\\nEND:VEVENT \"x\" Grüße 🧵 ".repeat(4).strip();
        Candidate ada = fixtures.somebodyNew();
        String file = fixtures.as(ada, () -> {
            Contact contact = Contact.create(ContactDetails.of(hostile), NOW);
            return file(
                    JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, NOW).id,
                    new InterviewDetails(
                            InterviewType.CODING,
                            hostile,
                            null,
                            NOW.now(),
                            null,
                            "Europe/Berlin",
                            null,
                            hostile,
                            List.of(contact),
                            null,
                            null));
        });
        assertThat(read(List.of(file)).get(0)).contains("1", hostile + ", Oxide", "Engineer\nWith " + hostile, hostile);
    }

    private static String file(UUID application, InterviewDetails details) {
        Interview interview = Interview.schedule(JobApplication.require(application), details, NOW);
        return new String(CalendarFile.of(List.of(interview), Optional.empty()), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> read(List<String> files) throws IOException {
        try (InputStream library = CalendarReadersTest.class.getResourceAsStream("/ical.js/ical.min.js");
                Page page = chromium.browser().newPage()) {
            String source = "data:text/javascript;base64," + Base64.getEncoder().encodeToString(library.readAllBytes());
            return (List<List<String>>) page.evaluate(READING, Map.of("source", source, "files", files));
        }
    }
}
