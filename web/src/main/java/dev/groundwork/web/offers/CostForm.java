package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.OfferCost;
import dev.groundwork.domain.offers.OfferCostDetails;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.application.Words;
import dev.groundwork.web.page.Option;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/** What taking an offer costs as a candidate types it. */
public class CostForm {

    @RestForm
    public String name;

    @RestForm
    public String amount;

    @RestForm
    public String currency;

    @RestForm
    public String period;

    /** In percent. */
    @RestForm
    public String percent;

    static CostForm blank() {
        CostForm form = new CostForm();
        form.period = SalaryPeriod.MONTH.name();
        return form;
    }

    static CostForm of(OfferCost cost) {
        OfferCostDetails details = cost.details();
        CostForm form = blank();
        form.name = details.name();
        if (details.rate() == null) {
            form.amount = details.amount().toPlainString();
            form.currency = details.currency();
            form.period = details.period().name();
        } else {
            form.percent = details.rate().movePointRight(2).stripTrailingZeros().toPlainString();
        }
        return form;
    }

    public List<Option> getPeriods() {
        Words words = MessageBundles.get(Words.class);
        return Stream.of(SalaryPeriod.MONTH, SalaryPeriod.YEAR, SalaryPeriod.WEEK, SalaryPeriod.DAY, SalaryPeriod.HOUR)
                .map(offered -> new Option(offered.name(), words.salaryPeriod(offered)))
                .toList();
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    OfferCostDetails details() {
        Typed typed = new Typed();
        BigDecimal rate = typed.amount("rate", percent);
        return typed.into(new OfferCostDetails(
                name,
                typed.amount("amount", amount),
                currency == null || currency.isBlank() ? null : currency.strip().toUpperCase(Locale.ROOT),
                typed.choice("period", period, SalaryPeriod.class),
                rate == null ? null : rate.movePointLeft(2)));
    }
}
