package dev.groundwork.web.offers;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.guides.CareerPath;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.offers.Negotiation;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferCost;
import dev.groundwork.web.page.When;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers what goes with an offer, a statement for each kind. */
@RequestScoped
public class OfferViews {

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Terms terms;

    @Inject
    When when;

    OfferView of(Offer offer) {
        Guide guide = Guide.of(offer.application);
        return new OfferView(
                offer,
                deadlineThere(offer),
                offer.respondBy != null
                        && offer.respondBy.isBefore(currentCandidate.moment().now()),
                terms.pay(offer.details()),
                terms.inReturn(offer.details()),
                offer.pay(),
                revisions(Offer.of(offer.application)),
                Negotiation.of(offer.application),
                OfferCost.of(offer.application),
                FitCheck.of(offer.application).orElse(null),
                Arrays.stream(offer.application.careerPaths)
                        .map(slug -> nameOfPath(guide, slug))
                        .toList(),
                guide.content().salary());
    }

    /** What a career path is called; its slug where the guide does not know it. */
    static String nameOfPath(Guide guide, String slug) {
        return guide.content().careerPath(slug).map(CareerPath::name).orElse(slug);
    }

    private String deadlineThere(Offer offer) {
        if (offer.respondBy == null) {
            return null;
        }
        ZonedDateTime there = offer.respondBy.atZone(ZoneId.of(offer.timeZone));
        ZonedDateTime here = offer.respondBy.atZone(currentCandidate.moment().zone());
        return there.getOffset().equals(here.getOffset())
                ? null
                : when.weekday(there.toLocalDate()) + ", " + when.time(there.toLocalTime());
    }

    private List<RevisionRow> revisions(List<Offer> latestFirst) {
        List<RevisionRow> rows = new ArrayList<>();
        for (int i = 0; i < latestFirst.size(); i++) {
            Offer offer = latestFirst.get(i);
            rows.add(new RevisionRow(
                    offer,
                    i + 1 == latestFirst.size()
                            ? List.of()
                            : TermChange.between(
                                    terms.all(latestFirst.get(i + 1).details()), terms.all(offer.details()))));
        }
        return rows;
    }
}
