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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CompanyTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @Test
    void keepsWhatIsWrittenAboutIt() {
        Candidate ada = fixtures.somebodyNew();
        CompanyDetails details = new CompanyDetails("Oxide", "https://oxide.computer", "Emeryville", "# Rack");
        UUID id = fixtures.as(ada, () -> Company.create(details, NOW).id);
        fixtures.as(ada, () -> {
            assertThat(Company.require(id).details()).isEqualTo(details);
            Company.require(id).change(CompanyDetails.of("Oxide Computer"), NOW);
        });
        fixtures.as(
                ada, () -> assertThat(Company.require(id).details()).isEqualTo(CompanyDetails.of("Oxide Computer")));
    }

    @Test
    void aNameIsTakenOnce() {
        fixtures.asSomebodyNew(() -> {
            Company.create(CompanyDetails.of("Oxide"), NOW);
            Company other = Company.create(CompanyDetails.of("Fly.io"), NOW);
            assertThatThrownBy(() -> Company.create(CompanyDetails.of(" OXIDE "), NOW))
                    .isInstanceOf(CompanyNameTaken.class);
            assertThatThrownBy(() -> other.change(CompanyDetails.of("oxide"), NOW))
                    .isInstanceOf(CompanyNameTaken.class);
            other.change(CompanyDetails.of("FLY.IO"), NOW);
            assertThat(other.name).isEqualTo("FLY.IO");
        });
    }

    @Test
    void onlyAddressesThatABrowserCanFollowAreTaken() {
        fixtures.asSomebodyNew(() -> assertThatThrownBy(
                        () -> Company.create(new CompanyDetails("Oxide", "javascript:alert(1)", null, null), NOW))
                .isInstanceOf(InvalidInput.class));
    }

    @Test
    void oneWithApplicationsStays() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Oxide", null);
            Company unused = Company.create(CompanyDetails.of("Fly.io"), NOW);
            application.bin(NOW);
            assertThatThrownBy(() -> application.company.remove()).isInstanceOf(CompanyInUse.class);
            unused.remove();
            assertThat(Company.withName("Fly.io")).isEmpty();
        });
    }

    @Test
    void theListCountsApplicationsInOneStatement() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            apply("Oxide", LocalDate.of(2026, 11, 1));
            apply("Oxide", LocalDate.of(2026, 11, 9));
            apply("Oxide", LocalDate.of(2026, 11, 19)).bin(NOW);
            Company.create(CompanyDetails.of("Fly.io"), NOW);
        });
        List<CompanySummary> page = new ArrayList<>();
        CountedStatements counted = CountedStatements.during(
                () -> fixtures.as(ada, () -> page.addAll(CompanySummary.page(null, null, 50))));
        assertThat(counted.without("set_config").total()).isEqualTo(1);
        assertThat(page).extracting(summary -> summary.company().name).containsExactly("Fly.io", "Oxide");
        assertThat(page).extracting(CompanySummary::applications).containsExactly(0L, 2L);
        assertThat(page.get(1).lastAppliedOn()).isEqualTo("2026-11-09");
        fixtures.as(ada, () -> assertThat(
                        CompanySummary.require(page.get(1).company().id).applications())
                .isEqualTo(2));
    }

    @Test
    void theListIsWalkedByPlaceAndNarrowedByText() {
        fixtures.asSomebodyNew(() -> {
            for (int i = 0; i < 7; i++) {
                Company.create(CompanyDetails.of("Company 10% " + i), NOW);
            }
            Place place = CompanySummary.page(null, null, 4).get(3).place();
            assertThat(CompanySummary.page(null, place, 50))
                    .extracting(summary -> summary.company().name)
                    .containsExactly("Company 10% 4", "Company 10% 5", "Company 10% 6");
            assertThat(CompanySummary.count("10% 6")).isEqualTo(1);
            assertThat(CompanySummary.page("PANY 10% 6", null, 9)).hasSize(1);
            assertThat(CompanySummary.page("10_", null, 9)).isEmpty();
        });
    }

    @Test
    void aStrangersIsNotFound() {
        UUID id = fixtures.as(fixtures.somebodyNew(), () -> Company.create(CompanyDetails.of("Oxide"), NOW).id);
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Company.require(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> CompanySummary.require(id)).isInstanceOf(NotFound.class);
            assertThat(CompanySummary.page(null, null, 50)).isEmpty();
        });
    }

    private static JobApplication apply(String company, LocalDate on) {
        JobApplication application = JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, NOW);
        application.appliedOn = on;
        return application;
    }
}
