package dev.groundwork.domain.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TimelineEntry;
import dev.groundwork.domain.pipeline.WorkMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OfferTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Moment NOW = new Moment(Instant.parse("2026-11-23T09:00:00Z"), BERLIN);
    private static final LocalDate TODAY = NOW.today();

    /** Five in the afternoon on Friday in California is two in the night on Saturday in Berlin. */
    private static final Instant FRIDAY_IN_CALIFORNIA = Instant.parse("2026-11-28T01:00:00Z");

    @Inject
    Fixtures fixtures;

    @Inject
    EntityManager entityManager;

    @Test
    void isKeptAsItWasWrittenDown() {
        fixtures.asSomebodyNew(() -> {
            OfferDetails whole = whole("USD");
            UUID id = Offer.receive(apply("Contoso"), whole, NOW).id;
            reread();
            Offer read = Offer.require(id);
            assertThat(read.details()).isEqualTo(whole);
            assertThat(read.revision).isEqualTo(1);
            assertThat(read.equity().vesting()).hasSize(37);
            assertThat(read.pay().firstYear().base()).isEqualByComparingTo("142000");
        });
    }

    @Test
    void movesTheApplicationToItsOfferStage() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Contoso");
            Offer.receive(application, of("EUR", TODAY), NOW);
            assertThat(application.stage.kind).isEqualTo(StageKind.OFFER);
            assertThat(application.stageEnteredAt).isEqualTo(NOW.now());
            assertThat(TimelineEntry.of(application, null, 9))
                    .extracting(TimelineEntry::summary)
                    .contains("Offer, verbal, revision 1", "Moved to Offer");
        });
    }

    @Test
    void oneWrittenDownAfterwardsDatesTheMoveBack() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = JobApplication.create(
                    ApplicationDetails.of("Contoso", "Engineer"), null, Instant.parse("2026-11-01T09:00:00Z"), NOW);
            Offer.receive(application, of("EUR", TODAY.minusDays(3)), NOW);
            assertThat(application.stageEnteredAt).isEqualTo("2026-11-19T23:00:00Z");
            JobApplication ended = apply("Fabrikam");
            ended.end(new Ending(Outcome.REJECTED, TODAY, null), NOW);
            Offer.receive(ended, of("EUR", TODAY.minusDays(3)), NOW);
            assertThat(ended.stage.kind).isEqualTo(StageKind.SAVED);
        });
    }

    @Test
    void replacedTermsStayAsTheyWere() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Contoso");
            Offer first = Offer.receive(application, of("EUR", TODAY.minusDays(2)), NOW);
            Offer second = Offer.receive(application, of("EUR", TODAY), NOW);
            assertThat(Offer.of(application)).containsExactly(second, first);
            assertThat(second.revision).isEqualTo(2);
            assertThat(first.isInForce()).isFalse();
            assertThatThrownBy(() -> first.change(of("USD", TODAY), NOW)).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> first.remove(NOW)).isInstanceOf(Conflict.class);
            second.change(whole("USD"), NOW);
            assertThat(second.details()).isEqualTo(whole("USD"));
            second.remove(NOW);
            assertThat(Offer.inForce(application)).contains(first);
            assertThat(first.isInForce()).isTrue();
            first.remove(NOW);
            assertThat(Offer.of(application)).isEmpty();
            assertThat(TimelineEntry.of(application, null, 9))
                    .noneMatch(entry -> entry.type == TimelineEntry.Type.OFFER);
        });
    }

    /** Nobody in Berlin has the whole of Friday: the task is due on Saturday there, and on Friday for whoever lives in Denver. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-11-28", "America/Denver, 2026-11-27", "UTC, 2026-11-28"})
    void theDeadlineIsADayOfTheCandidatesOwn(String home, LocalDate due) {
        fixtures.asSomebodyNew(() -> {
            Moment moment = new Moment(NOW.now(), ZoneId.of(home));
            JobApplication application = apply("Contoso");
            Offer.receive(application, whole("USD"), moment);
            assertThat(Task.of(application)).singleElement().satisfies(task -> {
                assertThat(task.title).isEqualTo("Answer the offer");
                assertThat(task.dueOn).isEqualTo(due);
            });
        });
    }

    @Test
    void aDayAsADeadlineLastsToItsEndByThatClock() {
        assertThat(OfferDetails.endOf(LocalDate.parse("2026-11-27"), ZoneId.of("America/Los_Angeles")))
                .isEqualTo("2026-11-28T07:59:59Z");
        assertThat(OfferDetails.endOf(LocalDate.parse("2026-10-25"), BERLIN)).isEqualTo("2026-10-25T22:59:59Z");
    }

    @Test
    void theTaskFollowsTheDeadline() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Contoso");
            Offer offer = Offer.receive(application, of("EUR", TODAY), NOW);
            Task task = Task.of(application).get(0);
            assertThat(task.dueOn).as("by the rhythm of the stage").isEqualTo(TODAY.plusDays(2));
            offer.change(answeredBy("2026-12-01T12:00:00Z"), NOW);
            assertThat(Task.of(application)).containsExactly(task);
            assertThat(task.dueOn).isEqualTo("2026-12-01");
            assertThat(application.followUpOn).isEqualTo("2026-12-01");
            Offer.receive(application, answeredBy("2026-12-04T12:00:00Z"), NOW);
            assertThat(Task.of(application)).containsExactly(task);
            assertThat(task.dueOn).isEqualTo("2026-12-04");
            Offer.inForce(application).orElseThrow().remove(NOW);
            assertThat(task.dueOn).isEqualTo("2026-12-01");
            offer.change(of("EUR", TODAY), NOW);
            assertThat(Task.of(application)).isEmpty();
        });
    }

    @Test
    void whatIsAnsweredIsDoneAndWhatFallsThroughIsNothingToDo() {
        fixtures.asSomebodyNew(() -> {
            JobApplication accepted = apply("Contoso");
            Offer.receive(accepted, answeredBy("2026-12-01T12:00:00Z"), NOW).accept(TODAY, NOW);
            assertThat(accepted.outcome).isEqualTo(Outcome.ACCEPTED);
            assertThat(Task.of(accepted)).singleElement().matches(Task::isDone);
            assertThatThrownBy(() -> Offer.inForce(accepted).orElseThrow().accept(TODAY, NOW))
                    .isInstanceOf(Conflict.class);
            JobApplication closed = apply("Fabrikam");
            Offer.receive(closed, answeredBy("2026-12-01T12:00:00Z"), NOW);
            closed.end(new Ending(Outcome.ROLE_CLOSED, TODAY, null), NOW);
            assertThat(Task.of(closed)).isEmpty();
        });
    }

    @Test
    void whatIsMissingOrTooFineIsNamed() {
        fixtures.asSomebodyNew(() -> {
            assertThat(fieldsOf(new OfferDetails(
                            null,
                            null,
                            "Nowhere",
                            null,
                            new BigDecimal("-1"),
                            null,
                            null,
                            null,
                            null,
                            null,
                            121,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            8,
                            null,
                            null)))
                    .containsExactly("base", "clawBackMonths", "currency", "officeDays", "receivedOn", "timeZone");
            assertThat(fieldsOf(paying("JPY", "0.5"))).containsExactly("base");
            assertThat(fieldsOf(paying("EUR", "0.125"))).containsExactly("base");
            assertThat(fieldsOf(paying("BHD", "0.1255"))).containsExactly("base");
            assertThat(fieldsOf(paying("XYZ", "1"))).containsExactly("currency");
            Offer.receive(apply("Contoso"), paying("BHD", "0.125"), NOW);
            Offer.receive(apply("Contoso"), paying("JPY", "9999999999999"), NOW);
        });
    }

    @Test
    void equityThatCannotBeReckonedWithIsNamed() {
        fixtures.asSomebodyNew(() -> {
            assertThat(fieldsOf(granting(new Equity(EquityKind.OPTIONS, null, null, null, null, null))))
                    .containsExactly("equity.strike", "equity.units");
            assertThat(fieldsOf(granting(new Equity(
                            EquityKind.RSU,
                            new BigDecimal("0.001"),
                            null,
                            BigDecimal.ONE,
                            null,
                            new BigDecimal("0.001")))))
                    .containsExactly("equity.refreshers", "equity.strike", "equity.value");
            assertThat(fieldsOf(granting(vesting(step("P1Y", "0.5"))))).containsExactly("equity.vesting");
            assertThat(fieldsOf(granting(vesting(step("P1Y", "25"), step("P21Y", "0.5")))))
                    .containsExactly("equity.vesting", "equity.vesting[0].share", "equity.vesting[1].after");
            assertThat(fieldsOf(granting(new Equity(null, null, null, null, null, null))))
                    .containsExactly("equity.kind");
        });
    }

    @Test
    void thePriceOfAShareMayBeFinerThanMoney() {
        fixtures.asSomebodyNew(() -> {
            Equity equity = new Equity(
                    EquityKind.RSU, new BigDecimal("0.012345"), new BigDecimal("1000.5"), null, List.of(), null);
            UUID id = Offer.receive(apply("Contoso"), granting(equity), NOW).id;
            reread();
            assertThat(Offer.require(id).equity()).isEqualTo(equity);
        });
    }

    @Test
    void listsGoThroughOwnOffersOnly() {
        Candidate ada = fixtures.somebodyNew();
        UUID id = fixtures.as(ada, () -> {
            JobApplication contoso = apply("Contoso");
            Offer first = Offer.receive(contoso, of("EUR", TODAY.minusDays(2)), NOW);
            Offer second = Offer.receive(contoso, of("EUR", TODAY), NOW);
            JobApplication fabrikam = apply("Fabrikam");
            Offer other = Offer.receive(fabrikam, answeredBy("2026-12-01T12:00:00Z"), NOW);
            assertThat(Offer.page(new OfferFilter(null, false, false), null, 9)).containsExactly(other, second, first);
            assertThat(Offer.page(new OfferFilter(null, false, false), second.place(), 9))
                    .containsExactly(first);
            assertThat(Offer.page(new OfferFilter(contoso.id, true, false), null, 9))
                    .containsExactly(second);
            assertThat(Offer.count(new OfferFilter(null, true, true))).isEqualTo(2);
            assertThat(Offer.open()).containsExactly(other, second);
            fabrikam.end(new Ending(Outcome.DECLINED, TODAY, null), NOW);
            assertThat(Offer.open()).containsExactly(second);
            contoso.bin(NOW);
            assertThat(Offer.open()).isEmpty();
            assertThatThrownBy(() -> Offer.require(second.id)).isInstanceOf(NotFound.class);
            return other.id;
        });
        fixtures.asSomebodyNew(() -> {
            assertThat(Offer.count(new OfferFilter(null, false, false))).isZero();
            assertThatThrownBy(() -> Offer.require(id)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aMergerNumbersTheRevisionsAnew() {
        Candidate ada = fixtures.somebodyNew();
        UUID kept = fixtures.as(ada, () -> offered("Contoso", TODAY.minusDays(1)));
        UUID gone = fixtures.as(ada, () -> offered("Contoso Ltd", TODAY.minusDays(3)));
        fixtures.as(ada, () -> {
            JobApplication merged = JobApplication.merge(kept, gone, NOW);
            assertThat(Offer.of(merged)).extracting(offer -> offer.revision).containsExactly(2, 1);
            assertThat(Offer.of(merged))
                    .extracting(offer -> offer.receivedOn)
                    .containsExactly(TODAY.minusDays(1), TODAY.minusDays(3));
            assertThat(Task.of(merged)).hasSize(1);
            assertThat(Negotiation.of(merged)).hasSize(2);
            assertThat(OfferCost.of(merged)).hasSize(2);
        });
    }

    @Test
    void stepsOfANegotiationNameTheRevisionThatCameOfThem() {
        fixtures.asSomebodyNew(() -> {
            JobApplication application = apply("Contoso");
            Offer.receive(application, of("EUR", TODAY), NOW);
            Offer second = Offer.receive(application, of("EUR", TODAY), NOW);
            Negotiation asked =
                    Negotiation.note(application, step(TODAY.minusDays(1), NegotiationMove.ASKED, null), NOW);
            Negotiation answered = Negotiation.note(application, step(TODAY, NegotiationMove.ANSWERED, second), NOW);
            assertThat(Negotiation.of(application)).containsExactly(answered, asked);
            assertThat(Negotiation.page(null, answered.place(), 9)).containsExactly(asked);
            assertThat(Negotiation.count(application.id)).isEqualTo(2);
            Offer foreign = Offer.receive(apply("Fabrikam"), of("EUR", TODAY), NOW);
            assertThatThrownBy(() -> answered.change(step(TODAY, NegotiationMove.ANSWERED, foreign), NOW))
                    .isInstanceOf(InvalidInput.class);
            second.remove(NOW);
            assertThat(answered.offer).isNull();
            asked.remove();
            assertThat(Negotiation.of(application)).containsExactly(answered);
        });
    }

    private UUID offered(String company, LocalDate day) {
        JobApplication application = apply(company);
        Offer.receive(application, answering(day, "2026-12-01T12:00:00Z"), NOW);
        Negotiation.note(application, step(day, NegotiationMove.ASKED, null), NOW);
        OfferCost.add(application, new OfferCostDetails("Rent", BigDecimal.TEN, "EUR", null, null), NOW);
        return application.id;
    }

    private static NegotiationDetails step(LocalDate day, NegotiationMove move, Offer offer) {
        return new NegotiationDetails(day, move, "Base", "More", "me", offer);
    }

    private List<String> fieldsOf(OfferDetails details) {
        try {
            Offer.receive(apply("Contoso"), details, NOW);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.violations().stream()
                    .map(violation -> violation.field())
                    .distinct()
                    .toList();
        }
    }

    private void reread() {
        entityManager.flush();
        entityManager.clear();
    }

    private static OfferDetails whole(String currency) {
        return new OfferDetails(
                TODAY.minusDays(1),
                FRIDAY_IN_CALIFORNIA,
                "America/Los_Angeles",
                currency,
                new BigDecimal("142000"),
                null,
                new BigDecimal("12000.5"),
                new BigDecimal("2000"),
                new Equity(
                        EquityKind.OPTIONS,
                        new BigDecimal("9.4"),
                        new BigDecimal("12000"),
                        new BigDecimal("6.1"),
                        VestingPreset.CLIFF_THEN_MONTHLY.steps(),
                        new BigDecimal("500")),
                new BigDecimal("10000"),
                12,
                new BigDecimal("3000"),
                LocalDate.parse("2027-01-15"),
                OfferForm.WRITTEN,
                "Two answer for a region",
                "One week in four",
                "A week a quarter",
                WorkMode.REMOTE,
                0,
                "Small team",
                "**yes**");
    }

    private static OfferDetails of(String currency, LocalDate day) {
        return OfferDetails.of(day, BERLIN, currency, new BigDecimal("90000"));
    }

    private static OfferDetails paying(String currency, String base) {
        return OfferDetails.of(TODAY, BERLIN, currency, new BigDecimal(base));
    }

    private static OfferDetails answeredBy(String instant) {
        return answering(TODAY, instant);
    }

    private static OfferDetails answering(LocalDate day, String instant) {
        return new OfferDetails(
                day,
                Instant.parse(instant),
                "Europe/Berlin",
                "EUR",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static OfferDetails granting(Equity equity) {
        return new OfferDetails(
                TODAY,
                null,
                "Europe/Berlin",
                "EUR",
                null,
                null,
                null,
                null,
                equity,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Equity vesting(VestingStep... steps) {
        return new Equity(EquityKind.RSU, BigDecimal.TEN, null, null, List.of(steps), null);
    }

    private static VestingStep step(String after, String share) {
        return new VestingStep(Period.parse(after), new BigDecimal(share));
    }

    private static JobApplication apply(String company) {
        return JobApplication.create(ApplicationDetails.of(company, "Engineer"), null, null, NOW);
    }
}
