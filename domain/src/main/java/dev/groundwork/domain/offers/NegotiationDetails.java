package dev.groundwork.domain.offers;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.pipeline.PlausibleDay;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What a candidate writes down about a step of a negotiation.
 *
 * @param saidOn the day of it
 * @param move whether something was asked or answered
 * @param topic in favour of what: the base, the first day, days at home; or null
 * @param text what was said
 * @param by who said it, or null
 * @param offer the revision that came of it, or null
 */
public record NegotiationDetails(
        @NotNull @PlausibleDay LocalDate saidOn,
        @NotNull NegotiationMove move,
        @Text(max = 200) String topic,
        @NotBlank @Text(max = 5000) String text,
        @Text(max = 200) String by,
        Offer offer) {

    public NegotiationDetails {
        topic = Names.tidy(topic);
        text = text == null ? null : text.strip();
        by = Names.tidy(by);
    }
}
