package dev.groundwork.deploy.browser;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.offers.Criterion;
import dev.groundwork.domain.offers.CriterionDetails;
import dev.groundwork.domain.offers.Equity;
import dev.groundwork.domain.offers.EquityKind;
import dev.groundwork.domain.offers.ExchangeRate;
import dev.groundwork.domain.offers.ExchangeRateDetails;
import dev.groundwork.domain.offers.Negotiation;
import dev.groundwork.domain.offers.NegotiationDetails;
import dev.groundwork.domain.offers.NegotiationMove;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferCost;
import dev.groundwork.domain.offers.OfferCostDetails;
import dev.groundwork.domain.offers.OfferDetails;
import dev.groundwork.domain.offers.OfferForm;
import dev.groundwork.domain.offers.VestingPreset;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Offers of two companies, in two currencies, of which one can be told in the other; texts may be given to all of them. */
final class BelievableOffers {

    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private BelievableOffers() {}

    /** Gives two applications of the candidate of the request an offer each. */
    static void make(JobApplication one, JobApplication other, String words, Moment now) {
        Offer.receive(one, terms("USD", "138000", OfferForm.VERBAL, words, now), now);
        Offer better = Offer.receive(one, terms("USD", "146000", OfferForm.WRITTEN, words, now), now);
        Offer.receive(other, terms("EUR", "98000", OfferForm.WRITTEN, words, now), now);
        ExchangeRate.create(
                new ExchangeRateDetails(
                        "USD", "EUR", new BigDecimal("0.92"), now.today().minusDays(1)),
                now);
        Negotiation.note(
                one,
                new NegotiationDetails(
                        now.today().minusDays(2),
                        NegotiationMove.ASKED,
                        "Base " + words,
                        "150,000 " + words,
                        "me",
                        null),
                now);
        Negotiation.note(
                one,
                new NegotiationDetails(
                        now.today(), NegotiationMove.ANSWERED, "Base", "146,000, and that is it", "Kim", better),
                now);
        OfferCost.add(one, share("Tax " + words, "0.39"), now);
        OfferCost.add(other, share("Tax " + words, "0.42"), now);
        OfferCost.add(other, rent(words), now);
        Criterion own = Criterion.create(new CriterionDetails("Team " + words, null, 10), now);
        own.rate(Map.of(one.id, 3, other.id, 5), now);
    }

    /** Its pages. */
    static List<String> pages() {
        Offer offer = Offer.<Offer>find("revision", 2).firstResult();
        Offer replaced = Offer.<Offer>find("application = ?1 and revision = 1", offer.application)
                .firstResult();
        return List.of(
                "/offers",
                "/offers/comparison",
                "/offers/comparison?currency=JPY",
                "/offers/" + offer.id,
                "/offers/" + replaced.id,
                "/offers/" + offer.id + "/edit",
                "/offers/" + offer.id + "/farewells",
                "/applications/" + offer.application.id + "/offers/new",
                "/negotiations/" + Negotiation.<Negotiation>findAll().firstResult().id,
                "/costs/" + OfferCost.<OfferCost>findAll().firstResult().id);
    }

    private static OfferDetails terms(String currency, String base, OfferForm form, String words, Moment now) {
        return new OfferDetails(
                now.today().minusDays(1),
                now.today()
                        .plusDays(4)
                        .atTime(LocalTime.of(17, 0))
                        .atZone(PACIFIC)
                        .toInstant(),
                PACIFIC.getId(),
                currency,
                new BigDecimal(base),
                SalaryPeriod.YEAR,
                new BigDecimal("12000"),
                new BigDecimal("2000"),
                new Equity(
                        EquityKind.OPTIONS,
                        new BigDecimal("9.40"),
                        new BigDecimal("12000"),
                        new BigDecimal("6.10"),
                        VestingPreset.CLIFF_THEN_MONTHLY.steps(),
                        new BigDecimal("4000")),
                new BigDecimal("10000"),
                12,
                new BigDecimal("3000"),
                now.today().plusDays(60),
                form,
                "Two people answer for a region. " + words,
                "One week in four, nights included. " + words,
                "A week every quarter. " + words,
                WorkMode.HYBRID,
                2,
                "Small team, much to decide. " + words,
                "**Ask** about the refresh of laptops. " + words);
    }

    private static OfferCostDetails share(String name, String rate) {
        return new OfferCostDetails(name, null, null, null, new BigDecimal(rate));
    }

    private static OfferCostDetails rent(String words) {
        return new OfferCostDetails("Rent " + words, new BigDecimal("1350"), "EUR", SalaryPeriod.MONTH, null);
    }
}
