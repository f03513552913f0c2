package dev.groundwork.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PracticeTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Berlin"));

    @Inject
    Fixtures fixtures;

    @Test
    void itIsLoggedWithItsScores() {
        Candidate ada = fixtures.somebodyNew();
        PracticeDetails details = new PracticeDetails(
                "operating-systems",
                PracticeKind.MOCK,
                45,
                NOW.now(),
                Map.of("Testing", 2, "Communication", 4),
                "Forgot the page cache.",
                "https://example.org/os");
        UUID id = fixtures.as(ada, () -> Practice.log(details, NOW).id);
        fixtures.as(ada, () -> {
            Practice practice = Practice.require(id);
            assertThat(practice.details()).isEqualTo(details);
            assertThat(practice.scores().keySet()).containsExactly("Communication", "Testing");
            practice.change(details, NOW);
        });
        fixtures.as(ada, () -> assertThat(Practice.require(id).version).isZero());
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Practice.require(id)).isInstanceOf(NotFound.class);
            assertThat(Practice.page(PracticeFilter.all(), null, 9)).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void aScoreIsFromOneToFive(int score) {
        fixtures.asSomebodyNew(() -> assertBroken(details("operating-systems", 30, Map.of("Depth", score)), "scores"));
    }

    @Test
    void whatIsImplausibleIsNamed() {
        Map<String, Integer> nameless = new HashMap<>();
        nameless.put(" ", 3);
        fixtures.asSomebodyNew(() -> {
            assertBroken(details("operating-systems", 30, nameless), "scores");
            assertBroken(details("operating-systems", 0, Map.of()), "minutes");
            assertBroken(details("operating-systems", 1441, Map.of()), "minutes");
            assertBroken(details(" ", 30, Map.of()), "competency");
            assertBroken(details("juggling", 30, Map.of()), "competency");
        });
    }

    @Test
    void theLogIsReadInPartsTheLatestFirstInOneStatement() {
        fixtures.asSomebodyNew(() -> {
            for (int hour = 1; hour <= 5; hour++) {
                Practice.log(
                        new PracticeDetails(
                                hour % 2 == 0 ? "operating-systems" : "backend-development",
                                PracticeKind.DRILL,
                                hour,
                                NOW.now().minusSeconds(3600L * hour),
                                null,
                                null,
                                null),
                        NOW);
            }
            List<Practice> first = Practice.page(PracticeFilter.all(), null, 2);
            assertThat(first).extracting(practice -> practice.minutes).containsExactly(1, 2);
            CountedStatements counted = CountedStatements.during(() -> assertThat(
                            Practice.page(PracticeFilter.all(), first.get(1).place(), 9))
                    .extracting(practice -> practice.minutes)
                    .containsExactly(3, 4, 5));
            assertThat(counted.total()).as(counted.toString()).isEqualTo(1);
            PracticeFilter linux = new PracticeFilter(
                    "operating-systems", PracticeKind.DRILL, NOW.now().minusSeconds(3 * 3600));
            assertThat(Practice.page(linux, null, 9))
                    .extracting(practice -> practice.minutes)
                    .containsExactly(2);
            assertThat(Practice.count(linux)).isEqualTo(1);
            assertThat(Practice.minutes(PracticeFilter.all())).isEqualTo(15);
        });
    }

    @Test
    void theTimerGoesOnUntilItIsStoppedAndLogsWhatItTook() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            PracticeTimer.start("operating-systems", PracticeKind.LAB, NOW);
        });
        fixtures.as(ada, () -> {
            assertThatThrownBy(() -> PracticeTimer.start("operating-systems", PracticeKind.LAB, NOW))
                    .isInstanceOf(Conflict.class);
            Moment later = new Moment(NOW.now().plusSeconds(61), NOW.zone());
            Practice practice = PracticeTimer.require().stop(later);
            assertThat(practice.details())
                    .isEqualTo(new PracticeDetails(
                            "operating-systems", PracticeKind.LAB, 2, NOW.now(), Map.of(), null, null));
        });
        fixtures.as(ada, () -> {
            assertThat(PracticeTimer.running()).isEmpty();
            assertThatThrownBy(PracticeTimer::require).isInstanceOf(NotFound.class);
            PracticeTimer.start("operating-systems", PracticeKind.LAB, NOW).discard();
        });
        fixtures.as(ada, () -> assertThat(Practice.count(PracticeFilter.all())).isEqualTo(1));
    }

    @Test
    void aForgottenTimerCountsADayAtMost() {
        fixtures.asSomebodyNew(() -> {
            PracticeTimer timer = PracticeTimer.start("operating-systems", PracticeKind.LAB, NOW);
            assertThat(timer.minutes(NOW)).isEqualTo(1);
            assertThat(timer.minutes(new Moment(NOW.now().plusSeconds(999_999), NOW.zone())))
                    .isEqualTo(1440);
        });
    }

    private static PracticeDetails details(String competency, int minutes, Map<String, Integer> scores) {
        return new PracticeDetails(competency, PracticeKind.DRILL, minutes, NOW.now(), scores, null, null);
    }

    private static void assertBroken(PracticeDetails details, String field) {
        assertThatThrownBy(() -> Practice.log(details, NOW))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                        .extracting(violation -> violation.field())
                        .containsExactly(field));
    }
}
