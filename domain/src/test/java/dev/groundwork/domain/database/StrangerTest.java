package dev.groundwork.domain.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ada has an application; Grace is somebody else and must see nothing of it, however she asks. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class StrangerTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    CurrentCandidate currentCandidate;

    Candidate ada;
    Candidate grace;
    UUID application;

    @BeforeEach
    void adaHasAnApplication() {
        ada = fixtures.somebodyNew();
        grace = fixtures.somebodyNew();
        application = fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, NOW).id);
    }

    @Test
    void theOwnerSeesIt() {
        fixtures.as(ada, () -> {
            assertThat(JobApplication.count()).isEqualTo(1);
            assertThat(nativeCount()).isEqualTo(1);
        });
    }

    @Test
    void findListAndCountSeeNothing() {
        fixtures.as(grace, () -> {
            assertThat(JobApplication.<JobApplication>findById(application)).isNull();
            assertThat(JobApplication.listAll()).isEmpty();
            assertThat(JobApplication.count()).isZero();
            assertThat(entityManager
                            .createQuery("select a.role from JobApplication a", String.class)
                            .getResultList())
                    .isEmpty();
        });
    }

    @Test
    void aReferenceCannotBeUsed() {
        fixtures.as(grace, () -> {
            JobApplication reference = entityManager.getReference(JobApplication.class, application);
            assertThatThrownBy(() -> reference.role.length()).isInstanceOf(EntityNotFoundException.class);
        });
    }

    @Test
    void nativeSqlSeesNothing() {
        fixtures.as(grace, () -> assertThat(nativeCount()).isZero());
    }

    @Test
    void bulkUpdateAndDeleteTouchNothing() {
        fixtures.as(grace, () -> {
            assertThat(JobApplication.update("role = 'hers now'")).isZero();
            assertThat(JobApplication.delete("id", application)).isZero();
            assertThat(entityManager
                            .createNativeQuery("update job_application set role = 'hers now'")
                            .executeUpdate())
                    .isZero();
            assertThat(entityManager
                            .createNativeQuery("delete from timeline_entry")
                            .executeUpdate())
                    .isZero();
        });
        fixtures.as(
                ada, () -> assertThat(JobApplication.require(application).role).isEqualTo("Engineer"));
    }

    @Test
    void aRowCannotBeWrittenInTheNameOfAnother() {
        assertThatThrownBy(() -> fixtures.as(grace, () -> entityManager
                        .createNativeQuery("insert into tag (candidate_id, id, name, name_key)"
                                + " values (cast(:ada as uuid), gen_random_uuid(), 'x', 'x')")
                        .setParameter("ada", ada.id.toString())
                        .executeUpdate()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void anOwnRowCannotPointAtAnothersRow() {
        UUID stage = fixtures.as(ada, () -> Stage.first().id);
        UUID company = fixtures.as(grace, () -> Company.named("Fly.io", NOW.now()).id);
        assertThatThrownBy(() -> fixtures.as(grace, () -> entityManager
                        .createNativeQuery("insert into job_application (candidate_id, id, version, company_id, role,"
                                + " stage_id, stage_entered_at, furthest_kind, created_at, updated_at)"
                                + " values (cast(:grace as uuid), gen_random_uuid(), 0, :company, 'x',"
                                + " :stage, now(), 'SAVED', now(), now())")
                        .setParameter("grace", grace.id.toString())
                        .setParameter("company", company)
                        .setParameter("stage", stage)
                        .executeUpdate()))
                .hasStackTraceContaining("fk_job_application_stage");
    }

    @Test
    void withoutACandidateThereIsNoRow() {
        currentCandidate.become(CurrentCandidate.NOBODY, ZoneOffset.UTC);
        assertThat(QuarkusTransaction.requiringNew().call(this::nativeCount)).isZero();
    }

    @Test
    void outsideOfARequestPlainJdbcSeesNoRowAndHibernateRefuses() {
        assertThat(CompletableFuture.supplyAsync(this::jdbcCount).join()).isZero();
        assertThatThrownBy(() -> CompletableFuture.runAsync(
                                () -> QuarkusTransaction.requiringNew().run(this::nativeCount))
                        .join())
                .hasMessageContaining("no tenant identifier");
    }

    @Test
    void erasingTheAccountErasesEverythingOfItsOwnOnly() {
        fixtures.as(grace, () -> JobApplication.create(ApplicationDetails.of("Fly.io", "Engineer"), null, null, NOW));
        fixtures.as(ada, () -> Candidate.<Candidate>findById(ada.id).erase());
        fixtures.as(ada, () -> {
            assertThat(nativeCount()).isZero();
            assertThat(Stage.count()).isZero();
        });
        fixtures.as(grace, () -> assertThat(nativeCount()).isEqualTo(1));
    }

    private long nativeCount() {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from job_application", Long.class)
                        .getSingleResult())
                .longValue();
    }

    private long jdbcCount() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from job_application")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
