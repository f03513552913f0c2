package dev.groundwork.api.offers;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.offers.Negotiation;
import dev.groundwork.domain.offers.NegotiationDetails;
import dev.groundwork.domain.offers.NegotiationMove;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.pipeline.JobApplication;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a negotiation; {@link NegotiationDetails} says what each word means.
 *
 * @param saidOn today when left out
 */
@InputOf(NegotiationJson.class)
public record NegotiationInput(
        @Schema(description = "Required but under the address of an application")
        UUID applicationId,

        LocalDate saidOn,
        @Schema(required = true) NegotiationMove move,

        @Schema(description = "In favour of what", maxLength = 200)
        String topic,

        @Schema(required = true, maxLength = 5000) String text,

        @Schema(description = "Who said it", maxLength = 200)
        String by,

        @Schema(description = "The revision that came of it")
        UUID offerId) {

    static NegotiationInput of(Negotiation negotiation) {
        return new NegotiationInput(
                negotiation.application.id,
                negotiation.saidOn,
                negotiation.move,
                negotiation.topic,
                negotiation.text,
                negotiation.by,
                negotiation.offer == null ? null : negotiation.offer.id);
    }

    /** Writes it down for the application that it names. */
    Negotiation note(Moment moment) {
        if (applicationId == null) {
            throw new InvalidInput("applicationId", "must not be null");
        }
        return Negotiation.note(JobApplication.require(applicationId), details(moment), moment);
    }

    /** As {@link #note}, for the application of the address. */
    Negotiation noteFor(JobApplication application, Moment moment) {
        requireApplication(application);
        return Negotiation.note(application, details(moment), moment);
    }

    void changeTo(Negotiation negotiation, Moment moment) {
        requireApplication(negotiation.application);
        negotiation.change(details(moment), moment);
    }

    private void requireApplication(JobApplication application) {
        if (applicationId != null && !applicationId.equals(application.id)) {
            throw new InvalidInput("applicationId", "must be the application of the negotiation, or be left out");
        }
    }

    private NegotiationDetails details(Moment moment) {
        return new NegotiationDetails(
                saidOn == null ? moment.today() : saidOn,
                move,
                topic,
                text,
                by,
                offerId == null ? null : Offer.require(offerId));
    }
}
