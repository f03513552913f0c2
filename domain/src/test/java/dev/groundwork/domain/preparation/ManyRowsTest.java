package dev.groundwork.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.ManyRows;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.today.Due;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Years of preparation in one account: 5,000 applications, 300 rounds, 2,000 questions with their reviews, 5,000 sessions. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ManyRowsTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private static final String SLUG =
            "(array['operating-systems', 'debugging', 'clean-code', 'container-tools'])[n % 4 + 1]";

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    @Test
    void nothingTakesMoreStatements() {
        Candidate ada = fixtures.somebodyNew();
        ManyRows.of(ada, 5_000);
        UUID round = fixtures.as(ada, this::rounds);
        fixtures.as(ada, this::preparation);
        fixtures.as(ada, () -> {
            Interview interview = Interview.require(round);
            expect(1, () -> Question.due(NOW, null, 50));
            expect(1, () -> Question.countDue(NOW));
            expect(1, () -> Due.by(NOW));
            expect(1, () -> ComingRounds.after(NOW));
            expect(1, () -> RoundNeeds.coming(NOW, 5));
            expect(5, () -> RoundCard.of(interview));
            expect(2, () -> Readiness.inAll(NOW));
            assertThat(Readiness.inAll(NOW).competencies())
                    .anySatisfy(one -> assertThat(one.evidence()).hasSizeGreaterThan(10));
        });
    }

    private static void expect(int statements, Supplier<Object> reading) {
        reading.get();
        CountedStatements counted =
                CountedStatements.during(() -> assertThat(reading.get()).isNotNull());
        assertThat(counted.total()).as(counted.toString()).isEqualTo(statements);
    }

    private UUID rounds() {
        UUID last = null;
        for (int i = 0; i < 30; i++) {
            JobApplication application =
                    JobApplication.create(ApplicationDetails.of("Company " + i, "Engineer"), null, null, NOW);
            for (int j = 0; j < 10; j++) {
                Instant start = NOW.now().plus(Duration.ofHours(i * 10 + j + 1L));
                last = Interview.schedule(
                                application,
                                InterviewDetails.of(InterviewType.OPERATING_SYSTEMS, start, "Europe/Berlin"),
                                NOW)
                        .id;
            }
            entityManager.flush();
            entityManager.clear();
        }
        return last;
    }

    private void preparation() {
        String mine = "cast(nullif(current_setting('groundwork.candidate_id'), '') as uuid), gen_random_uuid(), 0, ";
        run("insert into practice (candidate_id, id, version, competency, kind, minutes, practised_at, score_names,"
                + " score_values, created_at, updated_at) select " + mine + SLUG + ", 'DRILL', n % 90 + 1,"
                + " :now - n * interval '1 hour', array['Depth'], array[n % 5 + 1], :now, :now"
                + " from generate_series(1, 5000) n");
        run(
                "insert into question (candidate_id, id, version, text, text_key, competency, confidence, due_at, memory_state,"
                        + " memory_step, stability, difficulty, reviewed_at, created_at, updated_at) select " + mine
                        + "'Why ' || n, 'why ' || n, " + SLUG
                        + ", n % 6, :now + (n % 40 - 5) * interval '1 day', 'REVIEW', 0,"
                        + " 1 + n % 30, 5, :now - (n % 20) * interval '1 day', :now, :now from generate_series(1, 2000) n");
        run("insert into review (candidate_id, id, question_id, rating, reviewed_at, due_at) select candidate_id,"
                + " gen_random_uuid(), id, 'GOOD', :now, :now from question cross join generate_series(1, 5)");
        run(
                "insert into story (candidate_id, id, version, title, competencies, evidence_kinds, created_at, updated_at) select "
                        + mine + "'Story ' || n, array[" + SLUG
                        + "], cast('{}' as text[]), :now, :now from generate_series(1, 200) n");
    }

    private void run(String sql) {
        entityManager
                .createNativeQuery(sql.replace(":now", "cast(:now as timestamptz)"))
                .setParameter("now", NOW.now())
                .executeUpdate();
    }
}
