package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.upkeep.Upkeep;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BinTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Inject
    Upkeep upkeep;

    @Inject
    Clock clock;

    @Test
    void isWalkedTheLatestFirst() {
        fixtures.asSomebodyNew(() -> {
            for (int i = 0; i < 5; i++) {
                binned("Company " + i, NOW.now().plusSeconds(i / 2));
            }
            apply("Still there");
            List<JobApplication> first = JobApplication.inTheBin(null, 3);
            List<JobApplication> second = JobApplication.inTheBin(first.get(2).placeInTheBin(), 9);
            assertThat(first)
                    .extracting(application -> application.company.name)
                    .containsExactly("Company 4", "Company 3", "Company 2");
            assertThat(second)
                    .extracting(application -> application.company.name)
                    .containsExactly("Company 1", "Company 0");
            assertThat(JobApplication.countInTheBin()).isEqualTo(5);
        });
    }

    @Test
    void oneIsErasedByHandWithItsParts() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> binned("Oxide", NOW.now()).id);
        UUID other = fixtures.as(ada, () -> apply("Oxide").id);
        fixtures.as(ada, () -> JobApplication.requireBinned(id).erase());
        fixtures.as(ada, () -> {
            assertThat(JobApplication.countInTheBin()).isZero();
            assertThat(StageChange.count()).isEqualTo(1);
            assertThat(JobApplication.require(other).role).isEqualTo("Engineer");
            assertThatThrownBy(() -> JobApplication.requireBinned(id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void theJobErasesOfEverybodyWhatIsThirtyDaysOld() {
        Instant old = clock.instant().minus(JobApplication.KEPT_IN_BIN).minusSeconds(1);
        Instant young = clock.instant().minus(JobApplication.KEPT_IN_BIN).plusSeconds(60);
        List<Candidate> candidates = List.of(fixtures.somebodyNew(), fixtures.somebodyNew());
        candidates.forEach(candidate -> fixtures.as(candidate, () -> {
            binned("Old", old);
            binned("Young", young);
            apply("Still there");
        }));
        upkeep.putInOrder();
        candidates.forEach(candidate -> fixtures.as(candidate, () -> {
            assertThat(JobApplication.inTheBin(null, 9))
                    .extracting(application -> application.company.name)
                    .containsExactly("Young");
            assertThat(JobApplication.count()).isEqualTo(2);
        }));
    }

    @Test
    void whatAnotherReplicaIsErasingIsLeftToIt() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            binned("One", NOW.now().minus(Duration.ofDays(40)));
            binned("Two", NOW.now().minus(Duration.ofDays(39)));
        });
        int erased = fixtures.as(ada, () -> {
            int here = JobApplication.eraseBinnedBefore(NOW.now(), 1);
            int there = CompletableFuture.supplyAsync(
                            () -> fixtures.as(ada, () -> JobApplication.eraseBinnedBefore(NOW.now(), 10)))
                    .join();
            assertThat(here).isEqualTo(1);
            assertThat(there).isEqualTo(1);
            return here + there;
        });
        assertThat(erased).isEqualTo(2);
        assertThat(fixtures.as(ada, () -> JobApplication.count())).isZero();
    }

    private static JobApplication apply(String company) {
        return JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, NOW);
    }

    private static JobApplication binned(String company, Instant at) {
        JobApplication application = apply(company);
        application.bin(new Moment(at, NOW.zone()));
        return application;
    }
}
