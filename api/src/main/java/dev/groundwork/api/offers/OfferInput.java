package dev.groundwork.api.offers;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.api.json.Times;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferDetails;
import dev.groundwork.domain.offers.OfferForm;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The terms of an offer; {@link OfferDetails} says what each word means.
 *
 * @param receivedOn today when left out
 * @param respondBy an instant, or a day: then the end of it by the clock in {@code timeZone}
 * @param timeZone the candidate's own when left out
 * @param basePeriod a year when left out
 * @param form {@code VERBAL} when left out
 */
@InputOf(OfferJson.class)
public record OfferInput(
        @Schema(description = "Required but under the address of an application")
        UUID applicationId,

        LocalDate receivedOn,

        @Schema(
                description = "An instant, or a day, which means the end of it in timeZone",
                examples = "2026-11-28T01:00:00Z")
        String respondBy,

        @Schema(description = "IANA name", examples = "America/Los_Angeles")
        String timeZone,

        @Schema(required = true, description = "ISO 4217", examples = "EUR")
        String currency,

        BigDecimal base,

        @Schema(type = SchemaType.STRING, defaultValue = "YEAR")
        SalaryPeriod basePeriod,

        @Schema(description = "A year's bonus when all goes as planned")
        BigDecimal bonusTarget,

        @Schema(description = "What of it is promised") BigDecimal bonusGuaranteed,

        EquityJson equity,
        BigDecimal signOn,
        @Schema(minimum = "0", maximum = "120") Integer clawBackMonths,

        @Schema(description = "What else comes in a year, in money")
        BigDecimal benefits,

        LocalDate startsOn,

        @Schema(type = SchemaType.STRING, defaultValue = "VERBAL")
        OfferForm form,

        @Schema(description = "What you would answer for", maxLength = 5000)
        String expectations,

        @Schema(maxLength = 1000) String onCall,
        @Schema(maxLength = 1000) String travel,
        WorkMode workMode,
        @Schema(minimum = "0", maximum = "7") Integer officeDays,
        @Schema(maxLength = 5000) String growth,

        @Schema(description = "Markdown", maxLength = 100_000)
        String notes) {

    static OfferInput of(Offer offer) {
        OfferDetails terms = offer.details();
        return new OfferInput(
                offer.application.id,
                terms.receivedOn(),
                Objects.toString(terms.respondBy(), null),
                terms.timeZone(),
                terms.currency(),
                terms.base(),
                terms.basePeriod(),
                terms.bonusTarget(),
                terms.bonusGuaranteed(),
                EquityJson.of(terms.equity()),
                terms.signOn(),
                terms.clawBackMonths(),
                terms.benefits(),
                terms.startsOn(),
                terms.form(),
                terms.expectations(),
                terms.onCall(),
                terms.travel(),
                terms.workMode(),
                terms.officeDays(),
                terms.growth(),
                terms.notes());
    }

    /** Receives it for the application that it names. */
    Offer receive(Moment moment) {
        if (applicationId == null) {
            throw new InvalidInput("applicationId", "must not be null");
        }
        return Offer.receive(JobApplication.require(applicationId), details(moment), moment);
    }

    /** As {@link #receive}, for the application of the address. */
    Offer receiveFor(JobApplication application, Moment moment) {
        requireApplication(application);
        return Offer.receive(application, details(moment), moment);
    }

    void changeTo(Offer offer, Moment moment) {
        requireApplication(offer.application);
        offer.change(details(moment), moment);
    }

    private void requireApplication(JobApplication application) {
        if (applicationId != null && !applicationId.equals(application.id)) {
            throw new InvalidInput("applicationId", "must be the application of the offer, or be left out");
        }
    }

    private OfferDetails details(Moment moment) {
        String zone = timeZone == null ? moment.zone().getId() : timeZone;
        return new OfferDetails(
                receivedOn == null ? moment.today() : receivedOn,
                deadline(zone),
                zone,
                currency,
                base,
                basePeriod,
                bonusTarget,
                bonusGuaranteed,
                equity == null ? null : equity.equity(),
                signOn,
                clawBackMonths,
                benefits,
                startsOn,
                form,
                expectations,
                onCall,
                travel,
                workMode,
                officeDays,
                growth,
                notes);
    }

    /** An unknown zone is named by its own field. */
    private Instant deadline(String zone) {
        if (respondBy == null || !ZoneId.getAvailableZoneIds().contains(zone)) {
            return null;
        }
        try {
            return respondBy.indexOf('T') < 0 && respondBy.indexOf('t') < 0
                    ? OfferDetails.endOf(Times.day(respondBy), ZoneId.of(zone))
                    : Times.instant(respondBy);
        } catch (DateTimeException unreadable) {
            throw new InvalidInput("respondBy", "must be an instant such as 2026-11-28T01:00:00Z, or a day");
        }
    }
}
