package dev.groundwork.domain.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.fit.FitCheckDetails;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ComparisonTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), BERLIN);
    private static final LocalDate TODAY = NOW.today();

    @Inject
    Fixtures fixtures;

    @Test
    void anUnknownRateIsAskedForAndNeverGuessed() {
        fixtures.asSomebodyNew(() -> {
            offer("Contoso", "EUR", "80000");
            offer("Fabrikam", "USD", "100000");
            offer("Litware", "EUR", "70000");
            Comparison comparison = Comparison.of(List.of(), null);
            assertThat(comparison.currency()).isEqualTo("EUR");
            assertThat(comparison.missingRates()).containsExactly("USD");
            ComparedOffer dollars = comparison.offers().get(1);
            assertThat(dollars.converted()).isNull();
            assertThat(dollars.leftOfAverage()).isNull();
            assertThat(dollars.pay().average().total()).isEqualByComparingTo("100000");
            assertThat(criterion(comparison, "Money").isComplete()).isFalse();
            rate("USD", "EUR", "0.9", TODAY.minusDays(5));
            rate("USD", "EUR", "0.92", TODAY.minusDays(1));
            comparison = Comparison.of(List.of(), null);
            assertThat(comparison.missingRates()).isEmpty();
            assertThat(comparison.offers().get(1).leftOfAverage()).isEqualByComparingTo("92000");
            assertThat(comparison.offers().get(1).rate().quotedOn).isEqualTo(TODAY.minusDays(1));
            assertThat(comparison.offers().get(0).rate()).isNull();
        });
    }

    /** 80,000 euros at 0.92 euros a dollar are 86,956.52 dollars. */
    @Test
    void aRateCountsInBothDirections() {
        fixtures.asSomebodyNew(() -> {
            offer("Contoso", "EUR", "80000");
            rate("USD", "EUR", "0.92", TODAY);
            assertThat(Comparison.of(List.of(), "USD")
                            .offers()
                            .get(0)
                            .converted()
                            .average()
                            .total())
                    .isEqualByComparingTo("86956.52");
            assertThat(Comparison.of(List.of(), "JPY").missingRates()).containsExactly("EUR");
            assertThatThrownBy(() -> Comparison.of(List.of(), "EURO")).isInstanceOf(InvalidInput.class);
        });
    }

    /** 100,000 dollars are 90,000 euros; 40 % of that are 36,000, rent is 12 times 1,000. So 42,000 are left. */
    @Test
    void costsAreTakenFromWhatIsPaid() {
        fixtures.asSomebodyNew(() -> {
            Offer offer = offer("Contoso", "USD", "100000");
            rate("USD", "EUR", "0.9", TODAY);
            cost(offer, "Tax", null, null, "0.4");
            cost(offer, "Rent", "1000", "EUR", null);
            ComparedOffer compared = Comparison.of(List.of(), "EUR").offers().get(0);
            assertThat(compared.costs())
                    .extracting(cost -> cost.average().toPlainString())
                    .containsExactly("36000.00", "12000.00");
            assertThat(compared.leftOfAverage()).isEqualByComparingTo("42000");
            assertThat(compared.leftOfFirstYear()).isEqualByComparingTo("42000");
            cost(offer, "School", "500", "CHF", null);
            Comparison comparison = Comparison.of(List.of(), "EUR");
            assertThat(comparison.missingRates()).containsExactly("CHF");
            assertThat(comparison.offers().get(0).leftOfAverage()).isNull();
            assertThat(comparison.offers().get(0).converted().average().total()).isEqualByComparingTo("90000");
        });
    }

    @Test
    void criteriaBeginWithTheFirstOfferAndCountOnceAllAreRated() {
        fixtures.asSomebodyNew(() -> {
            assertThat(Criterion.inOrder()).isEmpty();
            Offer contoso = offer("Contoso", "EUR", "80000");
            Offer fabrikam = offer("Fabrikam", "EUR", "40000");
            assertThat(Criterion.inOrder())
                    .extracting(criterion -> criterion.name)
                    .containsExactly("Money", "On-call", "Growth", "Place", "Fit");
            Comparison comparison = Comparison.of(List.of(), null);
            assertThat(comparison.counted())
                    .extracting(judged -> judged.criterion().name)
                    .containsExactly("Money");
            assertThat(criterion(comparison, "Money").ratings()).containsExactly(5.0, 2.5);
            rate("Growth", Map.of(contoso.application.id, 2, fabrikam.application.id, 5));
            rate("Place", Map.of(contoso.application.id, 2));
            answer(contoso, FitAnswer.YES);
            answer(fabrikam, FitAnswer.NO);
            comparison = Comparison.of(List.of(), null);
            assertThat(comparison.counted())
                    .extracting(judged -> judged.criterion().name)
                    .containsExactly("Money", "Growth", "Fit");
            assertThat(criterion(comparison, "Fit").ratings()).containsExactly(5.0, 1.0);
            // 30, 20 and 15: (150 + 40 + 75) / 65 and (75 + 100 + 15) / 65.
            assertThat(comparison.weighing().scores().get(0)).isEqualTo(265 / 65.0, within(1e-9));
            assertThat(comparison.weighing().scores().get(1)).isEqualTo(190 / 65.0, within(1e-9));
            // Growth turns it at 20 + 75 / 3 = 45 of 90.
            assertThat(comparison.weighing().tippingPoints())
                    .filteredOn(TippingPoint::more)
                    .singleElement()
                    .satisfies(point -> assertThat(point.share()).isEqualTo(0.5, within(1e-9)));
        });
    }

    @Test
    void ratingsAreGivenAndTakenBack() {
        fixtures.asSomebodyNew(() -> {
            Offer contoso = offer("Contoso", "EUR", "80000");
            UUID application = contoso.application.id;
            rate("Growth", Map.of(application, 2));
            rate("Growth", Map.of(application, 4));
            Criterion growth = named("Growth");
            assertThat(CriterionRating.ofEach(List.of(growth))).containsEntry(growth.id, Map.of(application, 4));
            Map<UUID, Integer> none = new HashMap<>();
            none.put(application, null);
            growth.rate(none, NOW);
            assertThat(CriterionRating.ofEach(List.of(growth))).isEmpty();
            assertThatThrownBy(() -> growth.rate(Map.of(application, 6), NOW)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> growth.rate(Map.of(UUID.randomUUID(), 3), NOW))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> named("Money").rate(Map.of(application, 3), NOW))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> Criterion.create(new CriterionDetails(" growth ", null, 5), NOW))
                    .isInstanceOf(Conflict.class);
            growth.remove();
            assertThat(Criterion.inOrder()).hasSize(4);
        });
    }

    @Test
    void whatIsWrittenDownWrongIsNamed() {
        fixtures.asSomebodyNew(() -> {
            Offer offer = offer("Contoso", "EUR", "80000");
            assertThatThrownBy(() -> rate("EUR", "EUR", "1", TODAY)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> rate("EUR", "USD", "0", TODAY)).isInstanceOf(InvalidInput.class);
            ExchangeRate known = rate("EUR", "USD", "1.1", TODAY);
            assertThatThrownBy(() -> rate("EUR", "USD", "1.2", TODAY)).isInstanceOf(Conflict.class);
            assertThat(ExchangeRate.keep(new ExchangeRateDetails("EUR", "USD", new BigDecimal("1.2"), TODAY), NOW))
                    .isSameAs(known);
            assertThatThrownBy(() -> cost(offer, "Rent", null, null, null)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> cost(offer, "Rent", "1", "EUR", "0.1")).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> cost(offer, "Rent", "1", null, null)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> cost(offer, "Rent", "0.5", "JPY", null)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> cost(offer, "Tax", null, null, "40")).isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void chosenOffersAreThoseOfTheCandidate() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> {
            Offer chosen = offer("Contoso", "EUR", "80000");
            offer("Fabrikam", "EUR", "80000");
            assertThat(Comparison.of(List.of(chosen.id, chosen.id), null).offers())
                    .extracting(ComparedOffer::offer)
                    .containsExactly(chosen);
            return chosen.id;
        });
        fixtures.asSomebodyNew(() -> {
            assertThatThrownBy(() -> Comparison.of(List.of(id), null)).isInstanceOf(NotFound.class);
            assertThat(Comparison.of(List.of(), null).offers()).isEmpty();
            assertThat(Comparison.of(List.of(), null).weighing().isDecisive()).isFalse();
        });
    }

    @Test
    void anyNumberOfOffersIsReadInSixStatements() {
        Candidate ada = fixtures.somebodyNew();
        for (int i = 0; i < 3; i++) {
            String company = "Company " + i;
            fixtures.as(ada, () -> {
                Offer offer = offer(company, "EUR", "80000");
                cost(offer, "Tax", null, null, "0.4");
                rate("Growth", Map.of(offer.application.id, 3));
                answer(offer, FitAnswer.YES);
            });
            CountedStatements counted = CountedStatements.during(
                    () -> fixtures.as(ada, () -> Comparison.of(List.of(), null).weighing()));
            assertThat(counted.without("set_config").total()).isEqualTo(6);
        }
    }

    private static Offer offer(String company, String currency, String base) {
        JobApplication application = JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, NOW);
        return Offer.receive(application, OfferDetails.of(TODAY, BERLIN, currency, new BigDecimal(base)), NOW);
    }

    private static ExchangeRate rate(String from, String to, String rate, LocalDate day) {
        return ExchangeRate.create(new ExchangeRateDetails(from, to, new BigDecimal(rate), day), NOW);
    }

    private static void rate(String criterion, Map<UUID, Integer> ratings) {
        named(criterion).rate(ratings, NOW);
    }

    private static void cost(Offer offer, String name, String amount, String currency, String rate) {
        OfferCost.add(
                offer.application,
                new OfferCostDetails(
                        name,
                        amount == null ? null : new BigDecimal(amount),
                        currency,
                        SalaryPeriod.MONTH,
                        rate == null ? null : new BigDecimal(rate)),
                NOW);
    }

    private static void answer(Offer offer, FitAnswer answer) {
        FitCheck.answer(
                offer.application,
                new FitCheckDetails(Map.of("curious-how-clouds-run", answer), List.of(), "Systems"),
                NOW);
    }

    private static Criterion named(String name) {
        return Criterion.inOrder().stream()
                .filter(criterion -> criterion.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JudgedCriterion criterion(Comparison comparison, String name) {
        return comparison.criteria().stream()
                .filter(judged -> judged.criterion().name.equals(name))
                .findFirst()
                .orElseThrow();
    }
}
