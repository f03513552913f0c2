package dev.groundwork.api.offers;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.offers.Equity;
import dev.groundwork.domain.offers.EquityKind;
import dev.groundwork.domain.offers.VestingStep;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part in the company that is offered; {@link Equity} says what each word means. */
public record EquityJson(
        @Schema(required = true) EquityKind kind,

        @Schema(nullable = true, description = "Of one unit where the units are given, otherwise of the whole grant")
        BigDecimal value,

        @Schema(nullable = true, description = "How many shares or options")
        BigDecimal units,

        @Schema(nullable = true, description = "The price at which an option buys a share")
        BigDecimal strike,

        @Schema(maxItems = 120) List<VestingJson> vesting,

        @Schema(nullable = true, description = "What a further grant at each anniversary is worth")
        BigDecimal refreshers) {

    /** A part of the grant that becomes one's own. */
    public record VestingJson(
            @Schema(required = true, description = "How long after the start, ISO 8601", examples = "P1Y")
            String after,

            @Schema(required = true, description = "Of the whole grant, up to 1; all together are 1", examples = "0.25")
            BigDecimal share) {

        VestingStep step() {
            try {
                return new VestingStep(after == null ? null : Period.parse(after), share);
            } catch (DateTimeException unreadable) {
                throw new InvalidInput("equity.vesting", "must have periods such as P1Y or P3M");
            }
        }
    }

    static EquityJson of(Equity equity) {
        return equity == null
                ? null
                : new EquityJson(
                        equity.kind(),
                        equity.value(),
                        equity.units(),
                        equity.strike(),
                        equity.vesting().stream()
                                .map(step -> new VestingJson(step.after().toString(), step.share()))
                                .toList(),
                        equity.refreshers());
    }

    Equity equity() {
        return new Equity(
                kind,
                value,
                units,
                strike,
                vesting == null
                        ? List.of()
                        : vesting.stream()
                                .filter(step -> step != null)
                                .map(VestingJson::step)
                                .toList(),
                refreshers);
    }
}
