package dev.groundwork.domain.offers;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.Text;
import dev.groundwork.domain.pipeline.CurrencyCode;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;

/**
 * Something that taking the job costs: an amount a period, such as rent, or a share of what is paid, such as tax.
 *
 * @param name what for
 * @param amount a period, or null for a share
 * @param currency of the amount
 * @param period of the amount; a month when it is not said
 * @param rate a share of what is paid, benefits aside, from 0 to 1; or null for an amount
 */
public record OfferCostDetails(
        @NotBlank @Text(max = 200) String name,
        @DecimalMin("0") @Digits(integer = 13, fraction = 6) BigDecimal amount,
        @CurrencyCode String currency,
        SalaryPeriod period,

        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 10)
        BigDecimal rate) {

    public OfferCostDetails {
        name = Names.tidy(name);
        amount = Amounts.plain(amount);
        currency = amount == null ? null : Names.tidy(currency);
        period = amount == null ? null : period == null ? SalaryPeriod.MONTH : period;
        rate = Amounts.plain(rate);
    }

    /** @throws InvalidInput when it breaks a rule */
    OfferCostDetails valid() {
        InvalidInput.unlessValid(this);
        if ((amount == null) == (rate == null)) {
            throw new InvalidInput(rate == null ? "amount" : "rate", "must be given, either an amount or a rate");
        }
        if (amount != null && currency == null) {
            throw new InvalidInput("currency", "must be given for an amount");
        }
        if (amount != null && amount.scale() > Amounts.decimals(currency)) {
            throw new InvalidInput("amount", InMinorUnits.Check.message(currency));
        }
        return this;
    }
}
