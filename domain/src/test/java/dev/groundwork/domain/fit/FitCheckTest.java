package dev.groundwork.domain.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.TimelineEntry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class FitCheckTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private static final FitCheckDetails FITS = new FitCheckDetails(
            Map.of("likes-deep-technical-problems", FitAnswer.YES, "prefers-mobile", FitAnswer.NO),
            List.of(
                    new RequirementDetails("C++", RequirementState.MET, "Two years at Oxide", null),
                    new RequirementDetails("Kernel work", RequirementState.GAP, null, "Read OSTEP")),
            "Systems. I read the scheduler for fun.");

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    @Test
    void isKeptAsItWasAnswered() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            assertThat(FitCheck.of(application)).isEmpty();
            FitCheck.answer(application, FITS, NOW);
            entityManager.flush();
            entityManager.clear();
            FitCheck read = FitCheck.require(JobApplication.require(application.id));
            assertThat(read.details()).isEqualTo(FITS);
            assertThat(read.score).isEqualTo(85);
            assertThat(read.verdict).isEqualTo(FitVerdict.STRONG);
            assertThat(read.deciding).containsExactly("likes-deep-technical-problems", "prefers-mobile");
            assertThat(read.guide).isEqualTo("azure-core-compute-software-engineer");
        });
    }

    @Test
    void answeringAgainReplacesAndIsToldOnce() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply();
            FitCheck first = FitCheck.answer(application, FITS, NOW);
            entityManager.flush();
            FitCheck.answer(application, FITS, NOW);
            entityManager.flush();
            assertThat(first.version).isZero();
            FitCheck second = FitCheck.answer(
                    application, new FitCheckDetails(Map.of("prefers-mobile", FitAnswer.YES), List.of(), null), NOW);
            entityManager.flush();
            assertThat(second).isSameAs(first);
            assertThat(second.verdict).isEqualTo(FitVerdict.WEAK);
            assertThat(Requirement.of(second)).isEmpty();
            assertThat(TimelineEntry.of(application, null, 9))
                    .extracting(TimelineEntry::summary)
                    .containsExactlyInAnyOrder("Fit check: weak", "Added in Saved");
        });
    }

    @Test
    void whatIsNoStatementIsRefused() {
        fixtures.asSomebodyNew(() -> assertThatThrownBy(() -> FitCheck.answer(
                        apply(), new FitCheckDetails(Map.of("likes-cats", FitAnswer.YES), null, null), NOW))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly("answers")));
    }

    @Test
    void ofTwoMergedApplicationsOneIsKept() {
        fixtures.asSomebodyNew(() -> {
            JobApplication kept = apply();
            JobApplication gone = apply();
            JobApplication other = apply();
            FitCheck.answer(kept, FITS, NOW);
            FitCheck.answer(gone, new FitCheckDetails(null, null, "x"), NOW);
            UUID merged = JobApplication.merge(kept.id, gone.id, NOW).id;
            assertThat(FitCheck.require(JobApplication.require(merged)).honestAnswer)
                    .startsWith("Systems");
            UUID last = JobApplication.merge(other.id, merged, NOW).id;
            assertThat(FitCheck.require(JobApplication.require(last)).details()).isEqualTo(FITS);
        });
    }

    @Test
    void aStrangersIsNotFound() {
        UUID id = fixtures.as(fixtures.somebodyNew(), () -> {
            JobApplication application = apply();
            FitCheck.answer(application, FITS, NOW);
            return application.id;
        });
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> FitCheck.require(JobApplication.require(id)))
                    .isInstanceOf(NotFound.class);
            assertThat(FitCheck.count() + Requirement.count()).isZero();
        });
    }

    private static JobApplication apply() {
        return JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, NOW);
    }
}
