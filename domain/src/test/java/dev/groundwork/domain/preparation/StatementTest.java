package dev.groundwork.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class StatementTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = NOW.today();

    @Inject
    Fixtures fixtures;

    @Test
    void whatWasSaidIsFoundByItsApplicationTheLatestFirst() {
        fixtures.asSomebodyNew(() -> {
            JobApplication oxide = apply("Oxide");
            Statement old = say(oxide, Topic.PAY, "At least 150,000", TODAY.minusDays(9));
            Statement latest = say(oxide, Topic.NOTICE, "Four weeks", TODAY);
            Statement other = say(apply("Fly.io"), Topic.PAY, "At least 160,000", TODAY.minusDays(1));
            assertThat(Statement.of(oxide)).containsExactly(latest, old);
            assertThat(Statement.page(null, null, 9)).containsExactly(latest, other, old);
            assertThat(Statement.page(null, latest.place(), 1)).containsExactly(other);
            assertThat(Statement.page(oxide.id, null, 9)).containsExactly(latest, old);
            assertThat(Statement.count(oxide.id)).isEqualTo(2);
            oxide.bin(NOW);
            assertThat(Statement.page(null, null, 9)).containsExactly(other);
            assertThatThrownBy(() -> Statement.require(old.id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void itIsCorrectedAndForgotten() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> say(apply("Oxide"), Topic.PAY, "150,000", TODAY).id);
        fixtures.as(ada, () -> {
            Statement statement = Statement.require(id);
            statement.change(
                    new StatementDetails(statement.application, Topic.PAY, "155,000", TODAY, " Kim  Park "), NOW);
            assertThat(statement.to).isEqualTo("Kim Park");
        });
        fixtures.asSomebodyNew(
                () -> assertThatThrownBy(() -> Statement.require(id)).isInstanceOf(NotFound.class));
        fixtures.as(ada, () -> Statement.require(id).remove());
        fixtures.as(ada, () -> assertThat(Statement.count(null)).isZero());
    }

    @Test
    void whatIsMissingIsNamed() {
        fixtures.asSomebodyNew(
                () -> assertThatThrownBy(() -> Statement.create(new StatementDetails(null, null, " ", null, null), NOW))
                        .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.field())
                                .containsExactly("application", "saidOn", "text", "topic")));
    }

    private static JobApplication apply(String company) {
        return JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, NOW);
    }

    private static Statement say(JobApplication application, Topic topic, String text, LocalDate on) {
        return Statement.create(new StatementDetails(application, topic, text, on, null), NOW);
    }
}
