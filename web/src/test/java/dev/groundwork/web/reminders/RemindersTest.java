package dev.groundwork.web.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.account.Profile;
import dev.groundwork.domain.account.ReminderWishes;
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
import dev.groundwork.web.testing.MovableClock;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RemindersTest {

    @Inject
    Fixtures fixtures;

    @Inject
    MovableClock clock;

    @Inject
    ReminderPost post;

    @Inject
    MockMailbox mailbox;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> Candidate.<Candidate>findById(ada.id)
                .describe(new Profile("Ada", "Europe/Berlin", "en-GB", null), clock.instant()));
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    @Test
    void nothingIsSentUnlessAskedFor() {
        task("Call Kim");
        schedule(Duration.ofHours(2));
        clock.later(untilNext(9), post::send);
        assertThat(mails()).isEmpty();
        assertThat(browser.open("/settings/reminders")
                        .select("option[selected]")
                        .eachAttr("value"))
                .containsExactly("", "");
    }

    @Test
    void theDayIsToldOnceAtTheHourThatWasChosen() {
        wish(8, null);
        task("Call Kim");
        clock.later(untilNext(7), post::send);
        assertThat(mails()).isEmpty();
        clock.later(untilNext(9), () -> {
            post.send();
            post.send();
        });
        assertThat(mails()).hasSize(1);
        Mail mail = mails().get(0);
        assertThat(mail.getSubject()).isEqualTo("Today: 1 due");
        assertThat(mail.getText()).contains("Due\n- Call Kim\n", "because you asked for it");
        assertThat(mail.getFrom()).isEqualTo("reminders@groundwork.example");
        clock.later(untilNext(9).plusDays(1), post::send);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void anEmptyDayIsNotTold() {
        wish(8, 1440);
        clock.later(untilNext(9), post::send);
        assertThat(mails()).isEmpty();
    }

    @Test
    void aRoundIsToldOnceBeforeItBeginsAndAgainWhenItIsMoved() {
        wish(null, 1440);
        UUID round = schedule(Duration.ofHours(30));
        post.send();
        assertThat(mails()).isEmpty();
        clock.later(Duration.ofHours(7), () -> {
            post.send();
            post.send();
        });
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).getSubject()).endsWith(": Coding at Oxide");
        assertThat(mails().get(0).getText()).contains("Coding, Oxide\nEngineer\n", " in Los Angeles\n");
        fixtures.as(ada, () -> {
            Interview interview = Interview.require(round);
            interview.change(interview.details().at(interview.startsAtLocal.plusHours(1)), now());
        });
        clock.later(Duration.ofHours(8), post::send);
        assertThat(mails()).hasSize(2);
        fixtures.as(ada, () -> Interview.require(round).cancel(now()));
        clock.later(Duration.ofHours(9), post::send);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void severalInstancesSendOneMail() {
        wish(null, 1440);
        schedule(Duration.ofHours(3));
        List<CompletableFuture<Void>> instances = Stream.generate(
                        () -> CompletableFuture.runAsync(post::send, task -> new Thread(task).start()))
                .limit(4)
                .toList();
        instances.forEach(CompletableFuture::join);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatCouldNotBeSentIsSentTheNextTimeAndHindersNobodyElse() {
        wish(null, 1440);
        schedule(Duration.ofHours(3));
        fixtures.as(ada, () -> {
            Candidate candidate = Candidate.findById(ada.id);
            candidate.email = "no address";
        });
        Candidate grace = fixtures.somebodyNew();
        fixtures.as(grace, () -> {
            Candidate.<Candidate>findById(grace.id).remind(new ReminderWishes(null, 1440), clock.instant());
            Interview.schedule(
                    JobApplication.create(ApplicationDetails.of("Fly.io", "Engineer"), null, null, now()),
                    InterviewDetails.of(InterviewType.CODING, now().now().plusSeconds(7200), "UTC"),
                    now());
        });
        post.send();
        assertThat(mails()).isEmpty();
        assertThat(mailbox.getMailsSentTo(grace.email)).hasSize(1);
        fixtures.as(ada, () -> {
            Candidate candidate = Candidate.findById(ada.id);
            candidate.email = ada.email;
        });
        post.send();
        assertThat(mails()).hasSize(1);
        assertThat(mailbox.getMailsSentTo(grace.email)).hasSize(1);
    }

    @Test
    void whatBelongsToAnApplicationInTheBinIsNotTold() {
        wish(0, 1440);
        UUID round = schedule(Duration.ofHours(3));
        fixtures.as(ada, () -> Interview.require(round).application.bin(now()));
        post.send();
        assertThat(mails()).noneMatch(mail -> mail.getText().contains("Coding"));
    }

    @Test
    void withoutAnAddressToSendFromThereIsNoMail() {
        wish(null, 1440);
        schedule(Duration.ofHours(3));
        new ReminderPost(Optional::empty, null, null, null).send();
        assertThat(mails()).isEmpty();
    }

    @Test
    void theSettingsAreKept() {
        Document saved = browser.postAndFollow("/settings/reminders", "digestHour", "7", "noticeMinutes", "1440");
        assertThat(saved.select("[role=status]").text()).isEqualTo("Your reminders are saved.");
        assertThat(saved.select("option[selected]").eachText()).containsExactly("at 07:00", "a day before");
        Response refused = browser.post("/settings/reminders", "digestHour", "24", "noticeMinutes", "soon");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select(".field__error")).hasSize(2);
        assertThat(Browser.ofStranger().post("/settings/reminders").header("Location"))
                .startsWith("/sign-in");
    }

    private List<Mail> mails() {
        return mailbox.getMailsSentTo(ada.email);
    }

    private void wish(Integer hour, Integer minutes) {
        fixtures.as(ada, () -> Candidate.<Candidate>findById(ada.id)
                .remind(new ReminderWishes(hour, minutes), clock.instant()));
    }

    private void task(String title) {
        fixtures.as(
                ada,
                () -> Task.create(
                        new TaskDetails(
                                null, TaskKind.TODO, title, now().today().minusDays(1), null),
                        now()));
    }

    private UUID schedule(Duration ahead) {
        return fixtures.as(ada, () -> Interview.schedule(
                        JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, now()),
                        InterviewDetails.of(InterviewType.CODING, now().now().plus(ahead), "America/Los_Angeles"),
                        now())
                .id);
    }

    /** How long it is until a full hour of tomorrow in Berlin. */
    private static Duration untilNext(int hour) {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Berlin"));
        return Duration.between(
                Instant.now(),
                now.toLocalDate().plusDays(1).atTime(LocalTime.of(hour, 0)).atZone(now.getZone()));
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
