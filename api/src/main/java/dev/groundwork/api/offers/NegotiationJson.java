package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.offers.Negotiation;
import dev.groundwork.domain.offers.NegotiationMove;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a negotiation. */
public record NegotiationJson(
        UUID id,
        int version,
        UUID applicationId,
        LocalDate saidOn,
        NegotiationMove move,
        String topic,
        String text,
        String by,
        @Schema(nullable = true) UUID offerId,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    static NegotiationJson of(Negotiation negotiation) {
        return new NegotiationJson(
                negotiation.id,
                negotiation.version,
                negotiation.application.id,
                negotiation.saidOn,
                negotiation.move,
                negotiation.topic,
                negotiation.text,
                negotiation.by,
                negotiation.offer == null ? null : negotiation.offer.id,
                negotiation.createdAt,
                negotiation.updatedAt);
    }
}
