package dev.groundwork.domain.offers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.pipeline.SalaryPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure here was worked out by hand. */
class PayTest {

    private static final LocalDate START = LocalDate.parse("2027-01-01");

    @ParameterizedTest
    @CsvSource({
        "CLIFF_THEN_MONTHLY, 12000.00 12000.00 12000.00 12000.00",
        "CLIFF_THEN_QUARTERLY, 12000.00 12000.00 12000.00 12000.00",
        "MONTHLY, 12000.00 12000.00 12000.00 12000.00",
        "QUARTERLY, 12000.00 12000.00 12000.00 12000.00",
        "YEARLY, 12000.00 12000.00 12000.00 12000.00",
        "FRONT_LOADED, 19200.00 14400.00 9600.00 4800.00",
        "BACK_LOADED, 2400.00 7200.00 19200.00 19200.00"
    })
    void aGrantOf48000VestsByItsSchedule(VestingPreset preset, String years) {
        Pay pay = Pay.of(granting("EUR", rsu("48000", preset.steps())));
        assertThat(equity(pay)).containsExactly(years.split(" "));
        assertThat(pay.later()).isEqualByComparingTo("0");
    }

    @Test
    void presetsHaveTheStepsTheyAreKnownFor() {
        assertThat(VestingPreset.CLIFF_THEN_MONTHLY.steps()).hasSize(37);
        assertThat(VestingPreset.CLIFF_THEN_MONTHLY.steps().get(0))
                .isEqualTo(new VestingStep(Period.ofYears(1), new BigDecimal("0.25")));
        assertThat(VestingPreset.CLIFF_THEN_MONTHLY.steps().get(1))
                .isEqualTo(new VestingStep(Period.ofMonths(13), new BigDecimal("0.0208333333")));
        assertThat(VestingPreset.CLIFF_THEN_QUARTERLY.steps()).hasSize(13);
        assertThat(VestingPreset.MONTHLY.steps()).hasSize(48);
        assertThat(VestingPreset.QUARTERLY.steps()).hasSize(16);
        assertThat(Stream.of(VestingPreset.values()).map(VestingPreset::steps).map(VestingPreset::of))
                .extracting(preset -> preset.orElseThrow())
                .containsExactly(VestingPreset.values());
        assertThat(VestingPreset.of(List.of())).isEmpty();
    }

    /** 18 months: a third after each half year. So the first year has two thirds, the second the last one. */
    @Test
    void stepsBelongToTheYearAtWhoseEndTheyFall() {
        List<VestingStep> steps = List.of(step("P6M", "0.3333"), step("P1Y", "0.3333"), step("P18M", "0.3334"));
        assertThat(equity(Pay.of(granting("EUR", rsu("30000", steps)))))
                .containsExactly("19998.00", "10002.00", "0.00", "0.00");
    }

    /** Five years, a fifth each: after four years 20,000 of 100,000 are still to come. */
    @Test
    void whatVestsLaterIsToldApart() {
        List<VestingStep> steps = Stream.of("P1Y", "P2Y", "P3Y", "P4Y", "P5Y")
                .map(after -> step(after, "0.2"))
                .toList();
        Pay pay = Pay.of(granting("EUR", rsu("100000", steps)));
        assertThat(equity(pay)).containsOnly("20000.00");
        assertThat(pay.later()).isEqualByComparingTo("20000");
    }

    /** 40,000 at each anniversary, a quarter of each a year later: none, one, two, three quarters. */
    @Test
    void refreshersComeAtEachAnniversary() {
        Equity equity = new Equity(EquityKind.RSU, null, null, null, List.of(), new BigDecimal("40000"));
        assertThat(Pay.of(granting("EUR", equity)).years())
                .extracting(year -> year.refreshers().toPlainString())
                .containsExactly("0.00", "10000.00", "20000.00", "30000.00");
    }

    /** 12,000 options at 6.10 on shares of 9.40 are worth 12,000 times 3.30, which is 39,600. */
    @Test
    void optionsAreWorthWhatTheSharesAreAboveTheStrike() {
        Equity options = options("9.40", "6.10");
        assertThat(options.grantValue()).isEqualByComparingTo("39600");
        assertThat(options.isUnderWater()).isFalse();
        assertThat(equity(Pay.of(granting("USD", options)))).containsOnly("9900.00");
    }

    @ParameterizedTest
    @CsvSource({"6.10, 6.10", "5, 6.10"})
    void optionsUnderWaterAreWorthNothing(String value, String strike) {
        Equity options = options(value, strike);
        assertThat(options.isUnderWater()).isTrue();
        assertThat(equity(Pay.of(granting("USD", options)))).containsOnly("0.00");
    }

    /** 800 shares of 50.25 are 40,200, a quarter a year. */
    @Test
    void unitsCountAtTheirPrice() {
        Equity units = new Equity(
                EquityKind.RSU,
                new BigDecimal("50.25"),
                new BigDecimal("800"),
                null,
                VestingPreset.YEARLY.steps(),
                null);
        assertThat(equity(Pay.of(granting("EUR", units)))).containsOnly("10050.00");
    }

    @Test
    void aGrantOfWhichTheValueOrTheScheduleIsUnknownCountsForNothing() {
        assertThat(Pay.of(granting("EUR", rsu("48000", List.of()))).average().total())
                .isEqualByComparingTo("0");
        Equity ofUnknownValue =
                new Equity(EquityKind.RSU, null, new BigDecimal("5"), null, VestingPreset.YEARLY.steps(), null);
        assertThat(ofUnknownValue.isUncounted()).isTrue();
        assertThat(equity(Pay.of(granting("EUR", ofUnknownValue)))).containsOnly("0.00");
    }

    /** The years of 1,000,001 yen end at 250,000.25, 500,000.50, 750,000.75: rounded there, nothing is lost. */
    @Test
    void roundedYearsAddUpToTheGrant() {
        assertThat(equity(Pay.of(granting("JPY", rsu("1000001", VestingPreset.YEARLY.steps())))))
                .containsExactly("250000", "250001", "250000", "250000");
        assertThat(equity(Pay.of(granting("BHD", rsu("0.006", VestingPreset.YEARLY.steps())))))
                .containsExactly("0.002", "0.001", "0.002", "0.001");
    }

    @Test
    void whoStartsOnALeapDayVestsAtTheEndOfFebruary() {
        OfferDetails terms = terms(
                "EUR",
                null,
                SalaryPeriod.YEAR,
                rsu("48000", VestingPreset.MONTHLY.steps()),
                null,
                LocalDate.parse("2028-02-29"));
        assertThat(equity(Pay.of(terms))).containsOnly("12000.00");
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 60000, 60000", "MONTH, 5000, 60000", "WEEK, 1000, 52000", "DAY, 250, 65000", "HOUR, 40.5, 84240"
    })
    void theBaseIsTakenForAYear(SalaryPeriod period, BigDecimal base, BigDecimal yearly) {
        Pay pay = Pay.of(terms("EUR", base, period, null, null, START));
        assertThat(pay.years()).allSatisfy(year -> assertThat(year.base()).isEqualByComparingTo(yearly));
        assertThat(pay.average().guaranteed()).isEqualByComparingTo(yearly);
    }

    /**
     * Base 100,000, bonus 10,000 of which 4,000 are promised, sign-on 8,000 to be paid back within a year, benefits 1,000,
     * and 20,000 of equity a year. Certain are 105,000 a year; 26,000 hang on something, and 8,000 more in the first year.
     */
    @Test
    void whatIsCertainIsToldFromWhatIsNot() {
        Pay pay = Pay.of(rich(12));
        assertThat(pay.firstYear().guaranteed()).isEqualByComparingTo("105000");
        assertThat(pay.firstYear().contingent()).isEqualByComparingTo("34000");
        assertThat(pay.firstYear().total()).isEqualByComparingTo("139000");
        assertThat(pay.years().get(1).total()).isEqualByComparingTo("131000");
        assertThat(pay.average().total()).isEqualByComparingTo("133000");
    }

    @Test
    void aSignOnWithoutAClawBackIsCertain() {
        assertThat(Pay.of(rich(null)).firstYear().guaranteed()).isEqualByComparingTo("113000");
        assertThat(Pay.of(rich(0)).firstYear().contingent()).isEqualByComparingTo("26000");
    }

    @Test
    void anotherCurrencyIsRoundedToItsOwnMinorUnit() {
        Pay yen = Pay.of(rich(12)).in("JPY", new BigDecimal("161.237"));
        assertThat(yen.firstYear().base()).hasToString("16123700");
        assertThat(yen.currency()).isEqualTo("JPY");
    }

    private static OfferDetails rich(Integer clawBackMonths) {
        return new OfferDetails(
                START,
                null,
                "UTC",
                "EUR",
                new BigDecimal("100000"),
                null,
                new BigDecimal("10000"),
                new BigDecimal("4000"),
                rsu("80000", VestingPreset.YEARLY.steps()),
                new BigDecimal("8000"),
                clawBackMonths,
                new BigDecimal("1000"),
                START,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static OfferDetails granting(String currency, Equity equity) {
        return terms(currency, null, SalaryPeriod.YEAR, equity, null, START);
    }

    private static OfferDetails terms(
            String currency, BigDecimal base, SalaryPeriod period, Equity equity, BigDecimal signOn, LocalDate start) {
        return new OfferDetails(
                START.minusDays(30),
                null,
                ZoneOffset.UTC.getId(),
                currency,
                base,
                period,
                null,
                null,
                equity,
                signOn,
                null,
                null,
                start,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Equity rsu(String value, List<VestingStep> steps) {
        return new Equity(EquityKind.RSU, new BigDecimal(value), null, null, steps, null);
    }

    private static Equity options(String value, String strike) {
        return new Equity(
                EquityKind.OPTIONS,
                new BigDecimal(value),
                new BigDecimal("12000"),
                new BigDecimal(strike),
                VestingPreset.CLIFF_THEN_MONTHLY.steps(),
                null);
    }

    private static VestingStep step(String after, String share) {
        return new VestingStep(Period.parse(after), new BigDecimal(share));
    }

    private static List<String> equity(Pay pay) {
        return pay.years().stream().map(year -> year.equity().toPlainString()).toList();
    }
}
