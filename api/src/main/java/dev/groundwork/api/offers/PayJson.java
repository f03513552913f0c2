package dev.groundwork.api.offers;

import dev.groundwork.domain.offers.Pay;
import dev.groundwork.domain.offers.YearPay;
import java.math.BigDecimal;
import java.util.List;

/** What terms bring, in one currency; {@link Pay} says what each word means. */
public record PayJson(
        String currency, YearPayJson firstYear, YearPayJson average, List<YearPayJson> years, BigDecimal later) {

    /** What one year brings; {@link YearPay} says what each word means. */
    public record YearPayJson(
            BigDecimal base,
            BigDecimal bonusGuaranteed,
            BigDecimal bonusContingent,
            BigDecimal equity,
            BigDecimal refreshers,
            BigDecimal signOnKept,
            BigDecimal signOnContingent,
            BigDecimal benefits,
            BigDecimal guaranteed,
            BigDecimal contingent,
            BigDecimal total) {

        static YearPayJson of(YearPay year) {
            return new YearPayJson(
                    year.base(),
                    year.bonusGuaranteed(),
                    year.bonusContingent(),
                    year.equity(),
                    year.refreshers(),
                    year.signOnKept(),
                    year.signOnContingent(),
                    year.benefits(),
                    year.guaranteed(),
                    year.contingent(),
                    year.total());
        }
    }

    static PayJson of(Pay pay) {
        return pay == null
                ? null
                : new PayJson(
                        pay.currency(),
                        YearPayJson.of(pay.firstYear()),
                        YearPayJson.of(pay.average()),
                        pay.years().stream().map(YearPayJson::of).toList(),
                        pay.later());
    }
}
