package dev.groundwork.domain.checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.guides.GuideFile;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.today.Due;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ChecklistTest {

    private static final String AZURE = "azure-core-compute-software-engineer";

    /** A Monday. */
    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"));

    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2026-11-26T09:00");

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    @Test
    void schedulingARoundMakesWhatItsTypeAsksFor() {
        fixtures.asSomebodyNew(() -> {
            Interview round = schedule(apply(null), InterviewType.OPERATING_SYSTEMS);
            Checklist checklist = Checklist.of(round).get(0);
            assertThat(checklist.guide).isEqualTo(AZURE);
            assertThat(checklist.template).isEqualTo("operating-systems-concepts");
            List<ChecklistItem> items = items(round);
            assertThat(items).hasSize(10).allMatch(item -> item.why != null && item.dueAt.isBefore(round.startsAt));
            assertThat(items.get(0).dueAt).isEqualTo("2026-11-19T17:00:00Z");
            assertThat(items.get(9).dueAt).isEqualTo("2026-11-26T16:45:00Z");
            assertThat(items.get(0).isDueByDay()).isTrue();
            assertThat(items.get(9).isDueByDay()).isFalse();
            assertThat(ChecklistItem.competenciesFor(round)).containsExactly("debugging", "operating-systems");
        });
    }

    @Test
    void aRoundThatMovesTakesItsOpenItemsAlongAndLeavesTheDoneOnes() {
        fixtures.asSomebodyNew(() -> {
            Interview round = schedule(apply(null), InterviewType.CODING);
            ChecklistItem own = ChecklistItem.create(
                    Checklist.of(round).get(0),
                    new ItemDetails("Iron a shirt", null, null, Instant.parse("2026-11-26T15:30:00Z"), null),
                    NOW);
            List<ChecklistItem> items = items(round);
            List<Instant> before = items.stream().map(item -> item.dueAt).toList();
            items.get(0).complete(NOW);
            round.change(round.details().at(THURSDAY.plusDays(2)), NOW);
            List<ChecklistItem> moved = items(round);
            assertThat(moved).hasSameSizeAs(items).contains(own);
            assertThat(moved.get(0).dueAt).isEqualTo(before.get(0));
            for (int i = 1; i < moved.size(); i++) {
                assertThat(moved.get(i).dueAt).isEqualTo(before.get(i).plus(Duration.ofDays(2)));
            }
        });
    }

    @Test
    void wholeDaysCountOnTheWallOfTheRound() {
        fixtures.asSomebodyNew(() -> {
            Interview round = Interview.schedule(
                    apply(null),
                    InterviewDetails.of(
                            InterviewType.CODING, LocalDateTime.parse("2027-03-15T09:00"), "America/Los_Angeles"),
                    NOW);
            ChecklistItem week = items(round).get(0);
            assertThat(round.startsAt).isEqualTo("2027-03-15T16:00:00Z");
            assertThat(week.dueAt).isEqualTo("2027-03-08T17:00:00Z");
        });
    }

    @Test
    void aCancelledRoundWithdrawsWhatIsOpen() {
        fixtures.asSomebodyNew(() -> {
            Interview round = schedule(apply(null), InterviewType.CODING);
            items(round).get(0).complete(NOW);
            round.cancel(NOW);
            assertThat(items(round)).hasSize(1).allMatch(ChecklistItem::isDone);
            assertThat(Due.by(NOW)).isZero();
            assertThat(ChecklistItem.dueBy(NOW, 50)).isEmpty();
            round.conclude(InterviewOutcome.SCHEDULED, NOW);
            assertThat(items(round)).hasSize(9);
        });
    }

    @Test
    void aRoundThatIsRemovedLeavesOnlyWhatWasDone() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply(null);
            Interview first = schedule(application, InterviewType.CODING);
            Interview second = schedule(application, InterviewType.DEBUGGING);
            ChecklistItem done = items(first).get(0);
            done.complete(NOW);
            first.remove(NOW);
            second.remove(NOW);
            entityManager.flush();
            entityManager.clear();
            assertThat(Checklist.of(JobApplication.require(application.id)))
                    .hasSize(1)
                    .allMatch(checklist -> checklist.interview == null);
            assertThat(ChecklistItem.require(done.id).isDone()).isTrue();
        });
    }

    @Test
    void aRoundOfAnotherTypeAsksForSomethingElse() {
        fixtures.asSomebodyNew(() -> {
            Interview round = schedule(apply(null), InterviewType.CODING);
            round.change(with(round, InterviewType.DEBUGGING), NOW);
            assertThat(items(round)).hasSize(9).allMatch(item -> item.checklist.template.equals("debugging-scenarios"));
            round.change(with(round, InterviewType.CODING), NOW);
            assertThat(items(round)).hasSize(9).allMatch(item -> item.checklist.template.startsWith("coding"));
        });
    }

    @Test
    void whatIsPastAsksForNothing() {
        fixtures.asSomebodyNew(() -> {
            Interview past = Interview.schedule(
                    apply(null),
                    InterviewDetails.of(InterviewType.CODING, THURSDAY.minusDays(7), "Europe/Berlin"),
                    NOW);
            assertThat(Checklist.of(past)).isEmpty();
            past.change(past.details().at(THURSDAY), NOW);
            assertThat(Checklist.of(past)).hasSize(1);
        });
    }

    @Test
    void whatTheCandidateRemovesIsNotMadeAgain() {
        fixtures.asSomebodyNew(() -> {
            Interview round = schedule(apply(null), InterviewType.CODING);
            items(round).get(3).remove();
            assertThat(items(round)).extracting(item -> item.position).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
            Checklist checklist = Checklist.of(round).get(0);
            checklist.rename("Mine", NOW);
            checklist.remove(NOW);
            round.change(round.details().at(THURSDAY.plusDays(1)), NOW);
            assertThat(Checklist.of(round)).isEmpty();
            assertThatThrownBy(() -> Checklist.require(checklist.id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aGuideOfHerOwnIsAskedBeforeTheBuiltInOne() {
        fixtures.asSomebodyNew(() -> {
            Guide.create(GuideFile.read("""
                            slug: mine
                            title: Mine
                            role: x
                            checklists:
                            - {slug: a, title: A, roundType: CODING, items: [{slug: i, title: I, before: PT2H}]}
                            """.getBytes(StandardCharsets.UTF_8)), NOW);
            JobApplication application = apply("mine");
            assertThat(items(schedule(application, InterviewType.CODING)))
                    .extracting(item -> item.title)
                    .containsExactly("I");
            assertThat(items(schedule(application, InterviewType.DEBUGGING))).hasSize(9);
        });
    }

    @Test
    void choosingAGuideAsksForWhatComesBeforeApplying() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply(null);
            assertThat(Checklist.of(application)).isEmpty();
            application.describe(details(AZURE, null), NOW);
            List<ChecklistItem> items = items(application);
            assertThat(items).hasSize(6).allMatch(item -> item.dueAt == null);
            application.describe(details(AZURE, LocalDate.of(2026, 11, 30)), NOW);
            assertThat(items(application).get(0).dueAt).isEqualTo("2026-11-25T22:59:00Z");
            items.get(0).complete(NOW);
            application.moveTo(Stage.named("applied"), NOW);
            assertThat(items(application)).containsExactly(items.get(0));
            application.moveTo(Stage.named("saved"), NOW);
            assertThat(items(application)).hasSize(6);
            application.describe(details(null, null), NOW);
            assertThat(items(application)).containsExactly(items.get(0));
        });
    }

    @Test
    void dueIsWhatStillMakesSense() {
        Candidate ada = fixtures.somebodyNew();
        List<UUID> ids = new ArrayList<>();
        fixtures.as(ada, () -> {
            JobApplication application = apply(null);
            Interview round = schedule(application, InterviewType.CODING);
            List<ChecklistItem> due = ChecklistItem.dueBy(NOW, 50);
            assertThat(due)
                    .hasSize(4)
                    .extracting(item -> item.title.substring(0, 5))
                    .containsExactly("Solve", "Write", "Take ", "Do on");
            assertThat(Due.by(NOW)).isEqualTo(4);
            due.get(0).complete(NOW);
            assertThat(Due.by(NOW)).isEqualTo(3);
            assertThat(ChecklistItem.doneSince(NOW.startOf(NOW.today()), 9)).containsExactly(due.get(0));
            ChecklistItem thanks = ChecklistItem.create(
                    Checklist.of(round).get(0),
                    new ItemDetails("Say thanks", null, null, round.startsAt.plusSeconds(7200), null),
                    NOW);
            Moment after = new Moment(round.startsAt.plusSeconds(9000), NOW.zone());
            round.conclude(InterviewOutcome.HELD, after);
            assertThat(ChecklistItem.dueBy(after, 50)).containsExactly(thanks);
            ids.add(application.id);
        });
        CountedStatements counted = CountedStatements.during(
                () -> fixtures.as(ada, () -> ChecklistItem.dueBy(NOW, NOW.now().plusSeconds(900_000), 50)
                        .forEach(item -> assertThat(item.checklist.application.company.name + item.checklist.interview)
                                .isNotNull())));
        assertThat(counted.without("set_config").total()).isEqualTo(1);
        fixtures.as(ada, () -> {
            JobApplication.require(ids.get(0)).end(new Ending(Outcome.REJECTED, null, null), NOW);
            assertThat(Due.by(new Moment(NOW.now().plusSeconds(900_000), NOW.zone())))
                    .isZero();
        });
    }

    @Test
    void herOwnChecklistHasWhatSheWrites() {
        fixtures.asSomebodyNew(() -> {
            Checklist checklist = Checklist.create(new ChecklistDetails(null, null, "Every morning"), NOW);
            ChecklistItem first = ChecklistItem.create(checklist, item("One", null), NOW);
            ChecklistItem second = ChecklistItem.create(checklist, item("Two", 0), NOW);
            assertThat(List.of(second.position, first.position)).containsExactly(0, 1);
            first.change(new ItemDetails("One", null, "debugging", null, 0), NOW);
            assertThat(ChecklistItem.ofEach(List.of(checklist)).get(checklist.id))
                    .containsExactly(first, second);
            assertThatThrownBy(() -> first.change(new ItemDetails("One", null, "nonsense", null, 0), NOW))
                    .isInstanceOf(InvalidInput.class);
            first.complete(NOW);
            first.reopen(NOW);
            assertThat(ChecklistItem.page(true, null, 9)).hasSize(2);
            assertThat(ChecklistItem.count(Boolean.FALSE)).isZero();
            assertThat(Checklist.page(null, 9)).containsExactly(checklist);
            checklist.remove(NOW);
            assertThat(Checklist.countInAll()).isZero();
        });
    }

    @Test
    void aStrangersIsNotFound() {
        UUID item = fixtures.as(
                fixtures.somebodyNew(),
                () -> items(schedule(apply(null), InterviewType.CODING)).get(0).id);
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> ChecklistItem.require(item)).isInstanceOf(NotFound.class);
            assertThat(Checklist.countInAll()).isZero();
            assertThat(ChecklistItem.dueBy(NOW, 9)).isEmpty();
        });
    }

    private static ItemDetails item(String title, Integer position) {
        return new ItemDetails(title, null, null, null, position);
    }

    private static Interview schedule(JobApplication application, InterviewType type) {
        return Interview.schedule(application, InterviewDetails.of(type, THURSDAY, "America/Los_Angeles"), NOW);
    }

    private static InterviewDetails with(Interview round, InterviewType type) {
        return InterviewDetails.of(type, round.startsAtLocal, round.timeZone);
    }

    private static List<ChecklistItem> items(Interview round) {
        return Checklist.of(round).stream()
                .flatMap(checklist ->
                        ChecklistItem.ofEach(List.of(checklist)).getOrDefault(checklist.id, List.of()).stream())
                .toList();
    }

    private static List<ChecklistItem> items(JobApplication application) {
        return Checklist.of(application).stream()
                .flatMap(checklist ->
                        ChecklistItem.ofEach(List.of(checklist)).getOrDefault(checklist.id, List.of()).stream())
                .toList();
    }

    private static JobApplication apply(String guide) {
        return JobApplication.create(details(guide, null), null, null, NOW);
    }

    private static ApplicationDetails details(String guide, LocalDate deadline) {
        return new ApplicationDetails(
                "Oxide",
                "Engineer",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                deadline,
                guide,
                null);
    }
}
