package dev.groundwork.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewFormat;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other calendars are told, as ical4j reads it. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CalendarFileTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2026-11-26T09:00");

    @Inject
    Fixtures fixtures;

    @ParameterizedTest
    @MethodSource("dev.groundwork.domain.calendar.EdgeTime#all")
    void readersComeToTheSameInstant(EdgeTime edge) {
        fixtures.asSomebodyNew(() -> {
            Interview round = Interview.schedule(
                    apply(), InterviewDetails.of(InterviewType.CODING, edge.local(), edge.zone()), NOW);
            assertThat(round.startsAt).isEqualTo(edge.instant());
            Calendar calendar = read(CalendarFile.of(List.of(round), Optional.empty()));
            VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
            assertThat(instant(event.getDateTimeStart().getDate())).isEqualTo(edge.instant());
            assertThat(instant(event.getDateTimeEnd().getDate()))
                    .isEqualTo(edge.instant().plusSeconds(3600));
            calendar.<VTimeZone>getComponents("VTIMEZONE").forEach(zone -> assertThat(value(event, Property.DTSTART))
                    .as("as the lines about the zone alone say")
                    .isEqualTo(ZoneLines.LOCAL.format(edge.instant()
                            .atOffset(ZoneOffset.ofTotalSeconds(
                                    new TimeZone(zone).getOffset(edge.instant().toEpochMilli()) / 1000)))));
        });
    }

    @Test
    void aRoundIsToldAsItIs() {
        fixtures.asSomebodyNew(() -> {
            Contact noor = Contact.create(ContactDetails.of("Noor"), NOW);
            Interview round = Interview.schedule(apply(), full(noor), NOW);
            String text = text(CalendarFile.of(List.of(round), Optional.of("https://jobs.example")));
            assertThat(text)
                    .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Groundwork//Groundwork//EN\r\n")
                    .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "NAME:Groundwork\r\n", "COLOR:teal\r\n")
                    .contains("BEGIN:VTIMEZONE\r\nTZID:America/Los_Angeles\r\n")
                    .contains("DTSTART;TZID=America/Los_Angeles:20261126T090000\r\n")
                    .contains("DTEND;TZID=America/Los_Angeles:20261126T094500\r\n")
                    .contains("UID:interview-" + round.id + "@groundwork\r\n", "SEQUENCE:0\r\n")
                    .contains("DTSTAMP:20261123T090000Z\r\n", "STATUS:CONFIRMED\r\n", "TRANSP:OPAQUE\r\n")
                    .contains("URL:https://jobs.example/interviews/" + round.id + "\r\n")
                    .doesNotContain("my own notes");
            VEvent event = onlyEvent(CalendarFile.of(List.of(round), Optional.empty()));
            assertThat(value(event, Property.SUMMARY)).isEqualTo("OS concepts, Oxide");
            assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Engineer\nFormat: video\nWith Noor");
            assertThat(value(event, Property.LOCATION)).isEqualTo("https://meet.example/a,b;c");
        });
    }

    @Test
    void changesAndCancellationsAreCounted() {
        fixtures.asSomebodyNew(() -> {
            Interview round = Interview.schedule(apply(), thursday(), NOW);
            String uid = value(onlyEvent(feed(NOW)), Property.UID);
            Moment later = later(60);
            round.change(round.details().at(THURSDAY.plusDays(1)), later);
            VEvent moved = onlyEvent(feed(later));
            assertThat(value(moved, Property.UID)).isEqualTo(uid);
            assertThat(value(moved, Property.SEQUENCE)).isEqualTo("1");
            assertThat(value(moved, Property.LAST_MODIFIED)).isEqualTo("20261123T090100Z");
            round.cancel(later);
            VEvent cancelled = onlyEvent(feed(later));
            assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
            assertThat(value(cancelled, Property.SEQUENCE)).isEqualTo("2");
            assertThat(events(feed(later(31 * 86_400)))).isEmpty();
        });
    }

    @Test
    void aRemovedRoundIsToldOfForAMonth() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> Interview.schedule(apply(), thursday(), NOW).id);
        fixtures.as(ada, () -> Interview.require(id).remove(NOW));
        fixtures.as(ada, () -> {
            VEvent gone = onlyEvent(feed(NOW));
            assertThat(value(gone, Property.UID)).isEqualTo("interview-" + id + "@groundwork");
            assertThat(value(gone, Property.STATUS)).isEqualTo("CANCELLED");
            assertThat(value(gone, Property.SEQUENCE)).isEqualTo("1");
            assertThat(events(feed(later(31 * 86_400)))).isEmpty();
        });
        fixtures.asSomebodyNew(() -> assertThat(events(feed(NOW))).isEmpty());
    }

    @Test
    void deadlinesAndFollowUpsAreDays() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            application.deadline = LocalDate.parse("2026-12-31");
            Task.create(
                    new TaskDetails(application, TaskKind.FOLLOW_UP, "Ask Kim", LocalDate.parse("2026-11-30"), null),
                    NOW);
            Task.create(
                    new TaskDetails(application, TaskKind.TODO, "Not told", LocalDate.parse("2026-11-30"), null), NOW);
            String text = text(feed(NOW));
            assertThat(text)
                    .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n")
                    .contains("SUMMARY:Last day to apply: Engineer\\, Oxide\r\n")
                    .contains("DTSTART;VALUE=DATE:20261130\r\n", "SUMMARY:Ask Kim: Engineer\\, Oxide\r\n")
                    .doesNotContain("Not told");
            assertThat(events(feed(NOW)))
                    .extracting(event -> value(event, Property.TRANSP))
                    .containsOnly("TRANSPARENT");
            application.bin(NOW);
            assertThat(events(feed(NOW))).isEmpty();
        });
    }

    @Test
    void theSameCalendarIsTheSameFile() {
        fixtures.asSomebodyNew(() -> {
            Interview.schedule(apply(), thursday(), NOW);
            Interview.schedule(apply(), thursday(), NOW);
            assertThat(feed(NOW)).isEqualTo(feed(later(5)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nATTENDEE:mailto:eve@example.org",
                "x\nEND:VEVENT\nBEGIN:VEVENT",
                "x\rATTENDEE:y",
                "x\u2028ATTENDEE:y\u2029BEGIN:VALARM",
                "x\u0085ATTENDEE:y\u000bz\u000c",
                "a;b,c\\d\\nE:f",
                "x\u0007\u001b[31m\u007f",
                "\r\n ATTENDEE:folded",
                "\";ALTREP=\"https://evil.example\":x",
                "ends with a backslash\\"
            })
    void nobodysTextBeginsALine(String hostile) {
        fixtures.asSomebodyNew(() -> {
            Occasion plain = occasion("plain", "plain", "plain");
            Occasion bad = occasion(hostile, hostile, hostile);
            Calendar expected = read(CalendarFile.of(List.of(plain), Optional.empty()));
            Calendar actual = read(CalendarFile.of(List.of(bad), Optional.empty()));
            assertThat(shape(actual)).isEqualTo(shape(expected));
            assertThat(value((VEvent) actual.getComponents("VEVENT").get(0), Property.SUMMARY))
                    .isEqualTo(hostile.replaceAll("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]", "\n")
                            .replaceAll("[\u0007\u001b\u007f]", ""));
        });
    }

    @Test
    void longLinesAreFoldedBetweenLetters() {
        String words = "Grüße an die Schnürsenkelfabrik 🧵 ".repeat(20).strip();
        fixtures.asSomebodyNew(() -> {
            byte[] file = CalendarFile.of(List.of(occasion(words, words, words)), Optional.empty());
            String text = text(file);
            assertThat(text).doesNotContain("\ufffd").endsWith("END:VCALENDAR\r\n");
            assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
            assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
            assertThat(value(onlyEvent(file), Property.SUMMARY)).isEqualTo(words);
        });
    }

    private static Occasion occasion(String summary, String description, String location) {
        return new Occasion(
                "one@groundwork",
                summary,
                description,
                location,
                NOW.now(),
                NOW.now().plusSeconds(3600),
                ZoneId.of("Europe/Berlin"),
                null,
                0,
                NOW.now(),
                NOW.now(),
                false,
                null);
    }

    private static List<String> shape(Calendar calendar) {
        return calendar.getComponentList().getAll().stream()
                .map(component -> component.getName()
                        + component.getPropertyList().getAll().stream()
                                .map(Property::getName)
                                .toList())
                .toList();
    }

    private static InterviewDetails thursday() {
        return InterviewDetails.of(InterviewType.OPERATING_SYSTEMS, THURSDAY, "America/Los_Angeles");
    }

    private static InterviewDetails full(Contact... contacts) {
        return new InterviewDetails(
                InterviewType.OPERATING_SYSTEMS,
                "OS concepts",
                InterviewFormat.VIDEO,
                null,
                THURSDAY,
                "America/Los_Angeles",
                45,
                "https://meet.example/a,b;c",
                List.of(contacts),
                null,
                "my own notes");
    }

    private static JobApplication apply() {
        // In its last stage, so that no rhythm makes follow-ups.
        JobApplication application = JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, NOW);
        application.moveTo(Stage.named("offer"), NOW);
        Task.of(application).forEach(task -> task.remove(NOW));
        return application;
    }

    private static Moment later(long seconds) {
        return new Moment(NOW.now().plusSeconds(seconds), NOW.zone());
    }

    private static byte[] feed(Moment moment) {
        return CalendarFile.feed(moment, Optional.empty());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static VEvent onlyEvent(byte[] file) {
        List<VEvent> events = events(file);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static List<VEvent> events(byte[] file) {
        return read(file).getComponents("VEVENT").stream()
                .map((CalendarComponent component) -> (VEvent) component)
                .toList();
    }

    private static Calendar read(byte[] file) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            calendar.validate();
            return calendar;
        } catch (Exception e) {
            throw new AssertionError(text(file), e);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }

    private static Instant instant(Temporal temporal) {
        return temporal instanceof ZonedDateTime zoned ? zoned.toInstant() : Instant.from(temporal);
    }
}
