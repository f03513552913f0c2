package dev.groundwork.domain.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageChangeDetails;
import dev.groundwork.domain.pipeline.StageKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
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
            Sources.of(Grouping.SOURCE, InsightFilter.all(), NOW);
            Sources.of(Grouping.TAG, InsightFilter.all(), NOW);
            Sources.of(Grouping.RESUME, InsightFilter.all(), NOW);
            TimeInStage.of(InsightFilter.all(), NOW);
            Answers.of(InsightFilter.all(), NOW);
            Activity.of(InsightFilter.all(), NOW);
            PathSpread.of(InsightFilter.all(), NOW);
        });
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
