package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class TaskTest {

    /** Already Friday in Berlin. */
    private static final Moment FRIDAY = new Moment(Instant.parse("2026-11-19T23:30:00Z"), ZoneId.of("Europe/Berlin"));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    Fixtures fixtures;

    @Test
    void isDoneAndTakenBack() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            Task task = Task.create(new TaskDetails(application, TaskKind.TODO, "Send sample", TODAY, null), FRIDAY);
            assertThat(task.complete(FRIDAY)).isEmpty();
            assertThat(summaries(application)).containsExactly("Done: Send sample", "Added in Saved");
            task.complete(FRIDAY);
            assertThat(summaries(application)).hasSize(2);
            task.reopen(FRIDAY);
            assertThat(task.isDone()).isFalse();
            assertThat(summaries(application)).containsExactly("Added in Saved");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, P7D, 2026-11-27",
        "2026-11-01, P7D, 2026-11-22",
        "2026-12-01, P7D, 2026-12-08",
        "2026-08-31, P1M, 2026-11-30",
        "2024-02-29, P1Y, 2027-02-28",
        "1900-01-01, P1D, 2026-11-21",
        "2026-11-20, P2W, 2026-12-04",
        ", P3D, 2026-11-23"
    })
    void aRecurringOneMakesItsSuccessorAfterToday(LocalDate due, String recurrence, LocalDate next) {
        fixtures.asSomebodyNew(() -> {
            Task task = Task.create(new TaskDetails(null, TaskKind.TODO, "Look for jobs", due, recurrence), FRIDAY);
            Task successor = task.complete(FRIDAY).orElseThrow();
            assertThat(successor.details())
                    .isEqualTo(new TaskDetails(null, TaskKind.TODO, "Look for jobs", next, recurrence));
            assertThat(task.complete(FRIDAY)).contains(successor);
            task.reopen(FRIDAY);
            assertThat(Task.page(TaskFilter.all(), null, 9)).containsExactly(task);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "-P1D", "P1M-3D", "PT1H", "P11Y", "P999999999Y", "daily"})
    void whatIsNoPeriodOfDaysIsRefused(String recurrence) {
        fixtures.asSomebodyNew(() -> assertThatThrownBy(
                        () -> Task.create(new TaskDetails(null, TaskKind.TODO, "x", TODAY, recurrence), FRIDAY))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("recurrence")));
    }

    @Test
    void itCanHaveBeenDoneAtAnotherTime() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            Task task = Task.create(new TaskDetails(application, TaskKind.TODO, "x", TODAY, null), FRIDAY);
            Instant before = FRIDAY.now().minusSeconds(60);
            task.complete(FRIDAY);
            task.complete(before, FRIDAY);
            assertThat(task.completedAt).isEqualTo(before);
            assertThat(TimelineEntry.about(task.id))
                    .extracting(entry -> entry.at)
                    .containsExactly(before);
            assertThatThrownBy(() -> task.complete(Instant.parse("1000-01-01T00:00:00Z"), FRIDAY))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void theFollowUpDayIsThatOfTheEarliestOpenFollowUp() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            Task late = followUp(application, 9);
            Task early = followUp(application, 5);
            Task.create(new TaskDetails(application, TaskKind.TODO, "x", TODAY, null), FRIDAY);
            assertThat(application.followUpOn).isEqualTo(TODAY.plusDays(5));
            early.complete(FRIDAY);
            assertThat(application.followUpOn).isEqualTo(TODAY.plusDays(9));
            early.reopen(FRIDAY);
            assertThat(application.followUpOn).isEqualTo(TODAY.plusDays(5));
            early.change(new TaskDetails(application, TaskKind.PREPARATION, "x", early.dueOn, null), FRIDAY);
            assertThat(application.followUpOn).isEqualTo(TODAY.plusDays(9));
            late.remove(FRIDAY);
            assertThat(application.followUpOn).isNull();
        });
    }

    @Test
    void movingATaskToAnotherApplicationBringsBothIntoStep() {
        fixtures.asSomebodyNew(() -> {
            JobApplication one = apply();
            JobApplication other = apply();
            Task task = followUp(one, 5);
            task.change(new TaskDetails(other, TaskKind.FOLLOW_UP, "x", TODAY.plusDays(6), null), FRIDAY);
            assertThat(one.followUpOn).isNull();
            assertThat(other.followUpOn).isEqualTo(TODAY.plusDays(6));
        });
    }

    @Test
    void writingTheFollowUpDayMakesMovesAndRemovesTheTask() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> JobApplication.create(followingUpOn(TODAY), null, null, FRIDAY).id);
        fixtures.as(ada, () -> {
            JobApplication application = JobApplication.require(id);
            assertThat(Task.of(application)).extracting(task -> task.dueOn).containsExactly(TODAY);
            followUp(application, 3);
            application.describe(followingUpOn(TODAY.plusDays(7)), FRIDAY);
            assertThat(application.followUpOn).isEqualTo(TODAY.plusDays(7));
            assertThat(Task.of(application)).hasSize(2);
        });
        fixtures.as(ada, () -> {
            JobApplication application = JobApplication.require(id);
            application.describe(followingUpOn(TODAY.plusDays(1)), FRIDAY);
            assertThat(Task.of(application))
                    .extracting(task -> task.dueOn)
                    .containsExactly(TODAY.plusDays(1), TODAY.plusDays(7));
            application.describe(followingUpOn(null), FRIDAY);
            assertThat(Task.of(application)).isEmpty();
            assertThat(application.followUpOn).isNull();
        });
    }

    @Test
    void theListGoesByDayAndEndsWithThoseThatHaveNone() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            JobApplication application = apply();
            JobApplication binned = apply();
            followUp(binned, 1);
            binned.bin(FRIDAY);
            Task.create(new TaskDetails(null, TaskKind.TODO, "some day", null, null), FRIDAY);
            for (int day : List.of(3, -1, 0, 3)) {
                followUp(application, day);
            }
            Task.create(new TaskDetails(null, TaskKind.TODO, "done", TODAY, null), FRIDAY)
                    .complete(FRIDAY);
        });
        List<Task> first = new ArrayList<>();
        CountedStatements counted = CountedStatements.during(() ->
                fixtures.as(ada, () -> first.addAll(Task.page(new TaskFilter(null, null, true, null, null), null, 3))));
        assertThat(counted.without("set_config").total()).isEqualTo(1);
        assertThat(first).extracting(task -> task.dueOn).containsExactly(TODAY.minusDays(1), TODAY, TODAY.plusDays(3));
        assertThat(first.get(0).application.company.name).isEqualTo("Oxide");
        Place place = first.get(2).place();
        fixtures.as(ada, () -> {
            assertThat(Task.page(new TaskFilter(null, null, true, null, null), place, 9))
                    .extracting(task -> task.dueOn)
                    .containsExactly(TODAY.plusDays(3), null);
            assertThat(Task.count(TaskFilter.dueBy(TODAY))).isEqualTo(2);
            assertThat(Task.page(new TaskFilter(null, TaskKind.TODO, false, null, null), null, 9))
                    .hasSize(1);
        });
    }

    @Test
    void aStrangersIsNotFound() {
        UUID id = fixtures.as(fixtures.somebodyNew(), () -> followUp(apply(), 1).id);
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Task.require(id)).isInstanceOf(NotFound.class);
            assertThat(Task.count(TaskFilter.all())).isZero();
        });
    }

    private static JobApplication apply() {
        return JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, FRIDAY);
    }

    private static Task followUp(JobApplication application, int daysFromToday) {
        return Task.create(
                new TaskDetails(application, TaskKind.FOLLOW_UP, "Ask", TODAY.plusDays(daysFromToday), null), FRIDAY);
    }

    private static ApplicationDetails followingUpOn(LocalDate day) {
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
                day,
                null,
                null,
                null);
    }

    private static List<String> summaries(JobApplication application) {
        return TimelineEntry.of(application, null, 50).stream()
                .map(TimelineEntry::summary)
                .toList();
    }
}
