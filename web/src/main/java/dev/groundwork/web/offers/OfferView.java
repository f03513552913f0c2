package dev.groundwork.web.offers;

import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.guides.Salary;
import dev.groundwork.domain.offers.Equity;
import dev.groundwork.domain.offers.Negotiation;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferCost;
import dev.groundwork.domain.offers.Pay;
import java.util.List;

/**
 * An offer with all that goes with it.
 *
 * @param offer the revision that is looked at, with application and company
 * @param deadlineThere the deadline by the clock by which it was said, where that shows another time; else null
 * @param isOver whether the deadline has passed
 * @param pay what is paid, in words
 * @param inReturn what is expected, in words
 * @param years what it is worth
 * @param revisions the latest first
 * @param negotiation the latest step first
 * @param costs in the order of writing
 * @param fitCheck what was answered before applying, or null
 * @param careerPaths what the role builds toward, by name
 * @param reality what the guide says about money, or null
 */
public record OfferView(
        Offer offer,
        String deadlineThere,
        boolean isOver,
        List<Term> pay,
        List<Term> inReturn,
        Pay years,
        List<RevisionRow> revisions,
        List<Negotiation> negotiation,
        List<OfferCost> costs,
        FitCheck fitCheck,
        List<String> careerPaths,
        Salary reality) {

    /** The path of its page. */
    public String getPath() {
        return Offers.path(offer.id);
    }

    /** Whether no later terms have replaced these. */
    public boolean isInForce() {
        return revisions.get(0).offer().id.equals(offer.id);
    }

    /** Whether it can be answered: its terms are in force, and the application has not ended. */
    public boolean isOpen() {
        return isInForce() && !offer.application.hasEnded();
    }

    /** The place of the clock by which the deadline was said: "Los Angeles". */
    public String getCity() {
        return offer.timeZone.substring(offer.timeZone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** All revisions, the latest first. */
    public List<Offer> getOffers() {
        return revisions.stream().map(RevisionRow::offer).toList();
    }

    /** Whether the grant counts for nothing in the figures, because its value or its schedule is not known. */
    public boolean isUncounted() {
        Equity equity = offer.equity();
        return equity != null && equity.kind() != null && equity.isUncounted();
    }
}
