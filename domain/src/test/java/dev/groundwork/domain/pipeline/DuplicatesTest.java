package dev.groundwork.domain.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DuplicatesTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    @Inject
    Fixtures fixtures;

    @ParameterizedTest
    @ValueSource(
            strings = {"Microsoft", " MICROSOFT ", "Micrsoft", "Mircosoft", "Microsoft Corporation", "microsoft, Inc."})
    void theSameCompanyIsRecognised(String typed) {
        fixtures.asSomebodyNew(() -> {
            apply("Microsoft", "Engineer");
            assertThat(Duplicates.of(typed, "Engineer", null, NOW, 10)).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Micro", "Macrosoft Games", "Oxide", "", " ", "Inc"})
    void anotherCompanyIsNot(String typed) {
        fixtures.asSomebodyNew(() -> {
            apply("Microsoft", "Engineer");
            assertThat(Duplicates.of(typed, "Engineer", null, NOW, 10)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"SAP, SPA", "IBM, IBN", "Meta, Beta"})
    void shortNamesAreTakenByTheLetter(String one, String other) {
        fixtures.asSomebodyNew(() -> {
            apply(one, "Engineer");
            assertThat(Duplicates.of(other, null, null, NOW, 10)).isEmpty();
        });
    }

    @Test
    void theStrongestComesFirst() {
        fixtures.asSomebodyNew(() -> {
            JobApplication otherRole = apply("Oxide", "Technical Writer");
            JobApplication longAgo = apply("Oxide", "Kernel Engineer");
            longAgo.end(new Ending(Outcome.GHOSTED, LocalDate.of(2025, 11, 19), null), NOW);
            JobApplication lately = apply("Oxide", "Gardener");
            lately.end(new Ending(Outcome.REJECTED, LocalDate.of(2025, 11, 20), null), NOW);
            JobApplication withdrawn = apply("Oxide", "Cook");
            withdrawn.end(new Ending(Outcome.WITHDRAWN, null, null), NOW);
            List<Duplicate> duplicates = Duplicates.of("Oxide", "Kernel Enginer", null, NOW, 10);
            assertThat(duplicates)
                    .extracting(duplicate -> duplicate.application().role)
                    .startsWith("Gardener", "Kernel Engineer")
                    .containsExactlyInAnyOrder("Gardener", "Kernel Engineer", "Cook", otherRole.role);
            assertThat(duplicates)
                    .extracting(Duplicate::strength)
                    .containsExactly(
                            Duplicate.Strength.REFUSED_RECENTLY,
                            Duplicate.Strength.SAME_ROLE,
                            Duplicate.Strength.SAME_COMPANY,
                            Duplicate.Strength.SAME_COMPANY);
            assertThat(duplicates.get(1).sameRole()).isTrue();
            assertThat(Duplicates.of("Oxide", null, null, NOW, 1)).hasSize(1);
        });
    }

    @Test
    void neitherItselfNorTheBinNorAStrangersCount() {
        fixtures.asSomebodyNew(() -> {
            JobApplication itself = apply("Oxide", "Engineer");
            apply("Oxide", "Engineer").bin(NOW);
            assertThat(Duplicates.of("Oxide", "Engineer", itself.id, NOW, 10)).isEmpty();
        });
        fixtures.asSomebodyNew(() ->
                assertThat(Duplicates.of("Oxide", "Engineer", null, NOW, 10)).isEmpty());
    }

    @Test
    void takesTwoStatementsHoweverManyThereAre() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            for (int i = 0; i < 5; i++) {
                apply("Oxide", "Engineer " + i);
            }
        });
        CountedStatements counted =
                CountedStatements.during(() -> fixtures.as(ada, () -> Duplicates.of("Oxide", "Engineer", null, NOW, 10)
                        .forEach(duplicate ->
                                assertThat(duplicate.application().company.name).isEqualTo("Oxide"))));
        assertThat(counted.without("set_config").total()).isEqualTo(2);
    }

    private static JobApplication apply(String company, String role) {
        return JobApplication.create(ApplicationDetails.of(company, role), null, null, NOW);
    }
}
