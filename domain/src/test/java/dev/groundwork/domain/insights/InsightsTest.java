package dev.groundwork.domain.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.domain.pipeline.StageDetails;
import dev.groundwork.domain.pipeline.StageKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The definitions of {@code docs/insights.md}, one by one. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class InsightsTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    @Test
    void aRejectedApplicationKeepsHowFarItGot() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = enter(begin("Oxide", "applied", "2026-10-01"), "interviewing", "2026-10-10");
            enter(application, "applied", "2026-10-12");
            application.end(new Ending(Outcome.REJECTED, null, null), NOW);
            begin("Initech", "saved", "2026-10-02");
            assertThat(funnel().steps())
                    .extracting(Funnel.Step::kind, Funnel.Step::count)
                    .containsExactly(
                            tuple(StageKind.SAVED, 2L),
                            tuple(StageKind.APPLIED, 1L),
                            tuple(StageKind.SCREENING, 1L),
                            tuple(StageKind.INTERVIEWING, 1L),
                            tuple(StageKind.OFFER, 0L));
            assertThat(Flow.of(InsightFilter.all(), NOW).links())
                    .extracting(Flow.Link::source, Flow.Link::target, Flow.Link::count)
                    .containsExactly(
                            tuple(FlowNode.SAVED, FlowNode.OPEN, 1L),
                            tuple(FlowNode.APPLIED, FlowNode.INTERVIEWING, 1L),
                            tuple(FlowNode.INTERVIEWING, FlowNode.REJECTED, 1L));
        });
    }

    @Test
    void aStageThatChangesItsKindReadsThePastAnew() {
        fixtures.asSomebodyNew(() -> {
            enter(begin("Oxide", "applied", "2026-10-01"), "screening", "2026-10-10");
            assertThat(funnel().count(StageKind.INTERVIEWING)).isZero();
            Stage.named("screening").change(new StageDetails("Panel", StageKind.INTERVIEWING, null), NOW);
            assertThat(funnel().count(StageKind.INTERVIEWING)).isEqualTo(1);
            assertThat(funnel().rate(StageKind.APPLIED, StageKind.INTERVIEWING)).isEqualTo(new Rate(1, 1));
        });
    }

    @Test
    void anApplicationCountsByItsDayOfApplyingThenByItsHistory() {
        fixtures.asSomebodyNew(() -> {
            // Half past midnight of November in Berlin.
            JobApplication.create(
                    ApplicationDetails.of("Oxide", "Engineer"),
                    Stage.named("applied"),
                    Instant.parse("2026-10-31T23:30:00Z"),
                    NOW);
            enter(begin("Initech", "saved", "2026-09-01"), "screening", "2026-11-02");
            begin("Wish", "saved", "2026-11-03");
            entityManager.flush();
            assertThat(countedSince("2026-11-01")).isEqualTo(3);
            assertThat(countedSince("2026-11-02")).isEqualTo(2);
            assertThat(countedSince("2026-11-03")).isEqualTo(1);
            assertThat(countedSince("2026-11-04")).isZero();
        });
    }

    @Test
    void whatReopeningTakesBackWasNoAnswer() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = begin("Oxide", "applied", "2026-10-01");
            application.end(new Ending(Outcome.REJECTED, LocalDate.parse("2026-10-11"), null), NOW);
            entityManager.flush();
            assertThat(Answers.of(InsightFilter.all(), NOW))
                    .isEqualTo(new Answers(1, 1, new Quartiles(1, 10.0, 10.0, 10.0), 1, 0));
            application.reopen(NOW);
            entityManager.flush();
            assertThat(Answers.of(InsightFilter.all(), NOW))
                    .isEqualTo(new Answers(1, 0, new Quartiles(0, null, null, null), 0, 0));
        });
    }

    @Test
    void datingBackMakesNoStayAndGoingOnHasNoLength() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = begin("Oxide", "saved", "2026-11-23");
            enter(application, "applied", "2026-10-01");
            enter(application, "applied", "2026-10-05");
            enter(application, "screening", "2026-10-11");
            entityManager.flush();
            assertThat(TimeInStage.of(InsightFilter.all(), NOW).stages())
                    .extracting(
                            TimeInStage.Stay::slug,
                            stay -> stay.days().count(),
                            stay -> stay.days().median(),
                            TimeInStage.Stay::ongoing)
                    .containsExactly(
                            tuple("saved", 0L, null, 0L),
                            tuple("applied", 1L, 10.0, 0L),
                            tuple("screening", 0L, null, 1L),
                            tuple("interviewing", 0L, null, 0L),
                            tuple("offer", 0L, null, 0L));
        });
    }

    @Test
    void weeksBeginAsInTheCandidatesCountry() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            begin("Oxide", "applied", "2026-11-22");
            Candidate.<Candidate>findById(ada.id).weeklyGoal = 3;
        });
        fixtures.as(ada, () -> {
            Activity activity = Activity.of(InsightFilter.all(), NOW);
            assertThat(activity.goal()).isEqualTo(3);
            assertThat(activity.weeks()).hasSize(Activity.USUAL_WEEKS);
            assertThat(activity.weeks().get(10)).isEqualTo(new Activity.Week(LocalDate.parse("2026-11-16"), 1, 0, 0));
        });
        fixtures.as(ada, () -> Candidate.<Candidate>findById(ada.id).locale = "en-US");
        fixtures.as(ada, () -> assertThat(
                        Activity.of(InsightFilter.all(), NOW).weeks().get(11))
                .isEqualTo(new Activity.Week(LocalDate.parse("2026-11-22"), 1, 0, 0)));
    }

    @Test
    void eachFigureTakesThreeStatementsAtMost() {
        Candidate ada = fixtures.somebodyNew();
        InsightFilter filter =
                new InsightFilter(LocalDate.parse("2026-01-01"), null, "Referral", "azure", "Oxide", null, "path");
        Map<String, Runnable> figures = Map.of(
                "funnel", () -> Funnel.of(filter, NOW),
                "flow", () -> Flow.of(filter, NOW),
                "sources", () -> Sources.of(Grouping.RESUME, filter, NOW),
                "time in stage",
                        () -> {
                            TimeInStage.of(filter, NOW);
                            Answers.of(filter, NOW);
                        },
                "activity", () -> Activity.of(filter, NOW),
                "paths", () -> PathSpread.of(filter, NOW));
        figures.forEach((name, figure) -> {
            CountedStatements counted = CountedStatements.during(() -> fixtures.as(ada, figure));
            // The third puts the connection behind the candidate; jobs that run meanwhile do so, too.
            assertThat(counted.without("set_config").total()).as(name + counted).isLessThanOrEqualTo(2);
        });
    }

    private static long countedSince(String day) {
        return Funnel.of(InsightFilter.all().within(LocalDate.parse(day), null), NOW)
                .count(StageKind.SAVED);
    }

    private Funnel funnel() {
        entityManager.flush();
        return Funnel.of(InsightFilter.all(), NOW);
    }

    private static JobApplication begin(String company, String stage, String day) {
        return JobApplication.create(ApplicationDetails.of(company, "Engineer"), Stage.named(stage), at(day), NOW);
    }

    private static JobApplication enter(JobApplication application, String stage, String day) {
        application.moveTo(new StageChangeDetails(Stage.named(stage), at(day), null), NOW);
        return application;
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }
}
