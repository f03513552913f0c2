package dev.groundwork.domain.today;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskDetails;
import dev.groundwork.domain.pipeline.TaskKind;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TodayTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = NOW.today();

    @Inject
    Fixtures fixtures;

    @Test
    void whatIsDueFallsOnlyByDoing() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            Task late = task("Late", TODAY.minusDays(3));
            task("Due", TODAY);
            task("Later", TODAY.plusDays(1));
            task("Some day", null);
            Contact kim = Contact.create(
                    new ContactDetails("Kim", null, null, null, null, null, null, null, TODAY.minusDays(1)), NOW);
            assertThat(Due.by(NOW)).isEqualTo(3);
            late.complete(NOW);
            kim.touch(null, NOW);
            assertThat(Due.by(NOW)).isEqualTo(1);
            assertThat(Task.doneSince(NOW.startOf(TODAY), 10)).containsExactly(late);
            assertThat(Task.dueByOrDoneSince(TODAY, NOW.startOf(TODAY), 10))
                    .extracting(task -> task.title)
                    .containsExactly("Due", "Late");
        });
        fixtures.asSomebodyNew(() -> assertThat(Due.by(NOW)).isZero());
    }

    @Test
    void whatIsDueTakesOneStatement() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            CountedStatements counted = CountedStatements.during(() -> Due.by(NOW));
            assertThat(counted.total()).as(counted.toString()).isEqualTo(1);
        });
    }

    @Test
    void quietIsWhatHasNoNewsAndNoPlan() {
        fixtures.asSomebodyNew(() -> {
            JobApplication waiting = application("Oxide", "screening", 40);
            JobApplication saved = application("Fly.io", "saved", 12);
            application("Cloudflare", "screening", 2);
            JobApplication planned = application("Hetzner", "screening", 40);
            Task.create(new TaskDetails(planned, TaskKind.FOLLOW_UP, "Ask", TODAY.plusDays(9), null), NOW);
            JobApplication archived = application("Tailscale", "screening", 40);
            archived.archive(NOW.now().minus(30, ChronoUnit.DAYS), NOW);

            List<Quiet> quiet = Quiet.of(NOW, 10);

            assertThat(quiet).extracting(Quiet::application).containsExactly(waiting, saved);
            assertThat(quiet).extracting(Quiet::isOnHerSide).containsExactly(false, true);
            assertThat(Glance.at(NOW, 10, 2).quiet()).isEqualTo(quiet);
            assertThat(Glance.at(NOW, 1, 2).quiet()).isEqualTo(quiet.subList(0, 1));
            assertThat(Glance.at(NOW, 10, 2).due()).contains(Due.read(NOW));
            assertThat(quiet.get(1).since()).isEqualTo(NOW.now().minus(12, ChronoUnit.DAYS));
        });
    }

    @Test
    void whatChangedLastComesFirst() {
        fixtures.asSomebodyNew(() -> {
            JobApplication first = application("Oxide", "saved", 3);
            JobApplication second = application("Fly.io", "saved", 2);
            first.archive(NOW);
            assertThat(Glance.at(NOW, 5, 5).recent()).containsExactly(second);
            first.unarchive(new Moment(NOW.now().plusSeconds(1), NOW.zone()));
            assertThat(Glance.at(NOW, 5, 1).recent()).containsExactly(first);
        });
    }

    @Test
    void roundsComeWithTheirPeopleInOneStatement() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            Interview later = round(application("Oxide", "applied", 3), 3, "Zoe", "Kim");
            Interview next = round(application("Fly.io", "applied", 3), 1);
            JobApplication ended = application("Hetzner", "applied", 3);
            round(ended, 2);
            ended.end(new Ending(Outcome.REJECTED, TODAY, null), NOW);
            round(application("Cloudflare", "applied", 3), 2).cancel(NOW);
            Panache.getEntityManager().flush();
            Panache.getEntityManager().clear();

            List<Round> rounds = new ArrayList<>();
            CountedStatements counted = CountedStatements.during(() -> {
                rounds.addAll(Round.notOver(NOW.now(), 5));
                Due.by(NOW); // the server counts a statement when the next one begins
            });

            assertThat(counted.without("count(").total()).as(counted.toString()).isEqualTo(1);
            assertThat(rounds).extracting(round -> round.interview().id).containsExactly(next.id, later.id);
            assertThat(rounds.get(1).people()).extracting(person -> person.name).containsExactly("Kim", "Zoe");
            Instant inTwoDays = NOW.now().plus(2, ChronoUnit.DAYS);
            assertThat(Round.notOver(inTwoDays, 5))
                    .extracting(round -> round.interview().id)
                    .containsExactly(later.id);
            assertThat(Round.notOver(inTwoDays, NOW.now(), 5))
                    .extracting(round -> round.interview().id)
                    .containsExactly(later.id, next.id);
            assertThat(Round.notOver(inTwoDays, NOW.now(), 1)).hasSize(1);
        });
        fixtures.asSomebodyNew(() -> assertThat(Round.notOver(NOW.now(), 5)).isEmpty());
    }

    @Test
    void whatIsToBeDoneForARoundCountsUntilItIsDone() {
        fixtures.asSomebodyNew(() -> {
            round(application("Oxide", "applied", 3), 3);
            List<ChecklistItem> due = ChecklistItem.dueBy(NOW, 100);
            assertThat(due).isNotEmpty();
            assertThat(Due.read(NOW)).isEqualTo(new Due(due.size(), 0));

            due.get(0).complete(NOW);

            assertThat(Due.by(NOW)).isEqualTo(due.size() - 1);
            assertThat(ChecklistItem.dueByOrDoneSince(NOW, NOW.startOf(TODAY.plusDays(1)), NOW.startOf(TODAY), 100))
                    .hasSameSizeAs(due)
                    .endsWith(due.get(0));
        });
    }

    @Test
    void anApplicationWithARoundToComeIsNotQuiet() {
        fixtures.asSomebodyNew(() -> {
            JobApplication oxide = application("Oxide", "interviewing", 40);
            Interview.schedule(
                    oxide,
                    InterviewDetails.of(InterviewType.CODING, NOW.now().plus(2, ChronoUnit.DAYS), "UTC"),
                    new Moment(NOW.now().minus(30, ChronoUnit.DAYS), NOW.zone()));
            assertThat(Quiet.of(NOW, 10)).isEmpty();
        });
    }

    private static Interview round(JobApplication application, int days, String... people) {
        return Interview.schedule(
                application,
                new InterviewDetails(
                        InterviewType.OPERATING_SYSTEMS,
                        null,
                        null,
                        NOW.now().plus(days, ChronoUnit.DAYS),
                        null,
                        "America/Los_Angeles",
                        null,
                        null,
                        Stream.of(people)
                                .map(name -> Contact.create(
                                        new ContactDetails(name, null, null, null, null, null, null, null, null), NOW))
                                .toList(),
                        null,
                        null),
                NOW);
    }

    private static Task task(String title, LocalDate dueOn) {
        return Task.create(new TaskDetails(null, TaskKind.TODO, title, dueOn, null), NOW);
    }

    private static JobApplication application(String company, String stage, int daysAgo) {
        return JobApplication.create(
                ApplicationDetails.of(company, "Engineer"),
                Stage.named(stage),
                NOW.now().minus(daysAgo, ChronoUnit.DAYS),
                NOW);
    }
}
