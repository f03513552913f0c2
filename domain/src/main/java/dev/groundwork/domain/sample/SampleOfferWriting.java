package dev.groundwork.domain.sample;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.fit.FitCheckDetails;
import dev.groundwork.domain.offers.Criterion;
import dev.groundwork.domain.offers.Equity;
import dev.groundwork.domain.offers.ExchangeRate;
import dev.groundwork.domain.offers.ExchangeRateDetails;
import dev.groundwork.domain.offers.Negotiation;
import dev.groundwork.domain.offers.NegotiationDetails;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferCost;
import dev.groundwork.domain.offers.OfferCostDetails;
import dev.groundwork.domain.offers.OfferDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Writes the offers of the sample search, as if the candidate had done so day by day. */
final class SampleOfferWriting {

    private final Map<String, JobApplication> applications;
    private final Moment moment;

    /** @param applications by the names of their companies, as the file means them */
    SampleOfferWriting(Map<String, JobApplication> applications, Moment moment) {
        this.applications = applications;
        this.moment = moment;
    }

    void write() {
        SampleOffers sample = SampleOffers.read();
        ExchangeRate.keep(
                new ExchangeRateDetails(
                        sample.rate().from(),
                        sample.rate().to(),
                        sample.rate().rate(),
                        moment.today().plusDays(sample.rate().days())),
                moment);
        sample.offers().forEach(this::write);
    }

    private void write(SampleOffers.SampleOffer sample) {
        JobApplication application = applications.get(sample.company());
        application.careerPaths = sample.careerPaths().toArray(String[]::new);
        FitCheck.answer(
                application,
                new FitCheckDetails(
                        sample.fit().answers(), List.of(), sample.fit().honestAnswer()),
                then(sample.revisions().get(0).days() - 7));
        sample.revisions().forEach(terms -> Offer.receive(application, details(terms), then(terms.days())));
        sample.costs()
                .forEach(cost -> OfferCost.add(
                        application,
                        new OfferCostDetails(cost.name(), cost.amount(), cost.currency(), cost.period(), cost.rate()),
                        moment));
        sample.negotiation().forEach(step -> Negotiation.note(application, details(step, application), moment));
        Criterion.inOrder().stream()
                .filter(criterion -> sample.ratings().containsKey(criterion.name))
                .forEach(criterion ->
                        criterion.rate(Map.of(application.id, sample.ratings().get(criterion.name)), moment));
    }

    private OfferDetails details(SampleOffers.SampleTerms terms) {
        ZoneId zone = ZoneId.of(terms.zone());
        return new OfferDetails(
                moment.today().plusDays(terms.days()),
                deadline(terms, zone),
                zone.getId(),
                terms.currency(),
                terms.base(),
                null,
                terms.bonusTarget(),
                terms.bonusGuaranteed(),
                equity(terms.equity()),
                terms.signOn(),
                terms.clawBackMonths(),
                terms.benefits(),
                moment.today().plusDays(terms.startsIn()),
                terms.form(),
                terms.expectations(),
                terms.onCall(),
                terms.travel(),
                terms.workMode(),
                terms.officeDays(),
                terms.growth(),
                null);
    }

    private Instant deadline(SampleOffers.SampleTerms terms, ZoneId zone) {
        LocalDate day = moment.today().plusDays(terms.respondIn());
        return terms.respondAt() == null
                ? OfferDetails.endOf(day, zone)
                : day.atTime(LocalTime.parse(terms.respondAt())).atZone(zone).toInstant();
    }

    private static Equity equity(SampleOffers.SampleEquity sample) {
        return sample == null
                ? null
                : new Equity(
                        sample.kind(),
                        sample.value(),
                        sample.units(),
                        sample.strike(),
                        sample.preset().steps(),
                        sample.refreshers());
    }

    private NegotiationDetails details(SampleOffers.SampleStep step, JobApplication application) {
        return new NegotiationDetails(
                moment.today().plusDays(step.days()),
                step.move(),
                step.topic(),
                step.text(),
                step.by(),
                step.revision() ? Offer.inForce(application).orElseThrow() : null);
    }

    private Moment then(int days) {
        return new Moment(moment.now().plus(Duration.ofDays(days)), moment.zone());
    }
}
