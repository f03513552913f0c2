package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.Equity;
import dev.groundwork.domain.offers.EquityKind;
import dev.groundwork.domain.offers.OfferDetails;
import dev.groundwork.domain.offers.VestingPreset;
import dev.groundwork.web.application.Words;
import dev.groundwork.web.page.When;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The terms of an offer in words: what is paid, and what is expected in return. What is not known is left out. */
@RequestScoped
public class Terms {

    @Inject
    Money money;

    @Inject
    When when;

    /** What is paid. */
    List<Term> pay(OfferDetails terms) {
        List<Term> list = new ArrayList<>();
        add(
                list,
                texts().base(),
                terms.base() == null ? null : texts().each(money(terms.base(), terms), period(terms)));
        add(list, texts().bonus(), bonus(terms));
        if (terms.equity() != null) {
            addEquity(list, terms.equity(), terms);
        }
        add(list, texts().signOn(), signOn(terms));
        add(
                list,
                texts().otherBenefits(),
                terms.benefits() == null ? null : texts().aYear(money(terms.benefits(), terms)));
        return list;
    }

    /** What is expected in return, and when. */
    List<Term> inReturn(OfferDetails terms) {
        List<Term> list = new ArrayList<>();
        add(list, texts().onCall(), terms.onCall());
        add(list, texts().expectations(), terms.expectations());
        add(list, texts().place(), place(terms));
        add(list, texts().travel(), terms.travel());
        add(list, texts().growth(), terms.growth());
        add(list, texts().startsOn(), terms.startsOn() == null ? null : when.day(terms.startsOn()));
        return list;
    }

    /** All of them with the form and the deadline, for one revision beside another. */
    List<Term> all(OfferDetails terms) {
        List<Term> list = new ArrayList<>();
        add(list, texts().form(), texts().formOf(terms.form()));
        list.addAll(pay(terms));
        list.addAll(inReturn(terms));
        add(list, texts().respondBy(), terms.respondBy() == null ? null : when.moment(terms.respondBy()));
        add(list, texts().notes(), terms.notes());
        return list;
    }

    private String bonus(OfferDetails terms) {
        boolean promised =
                terms.bonusGuaranteed() != null && terms.bonusGuaranteed().signum() > 0;
        if (terms.bonusTarget() == null) {
            return promised ? texts().bonusPromised(money(terms.bonusGuaranteed(), terms)) : null;
        }
        String target = money(terms.bonusTarget(), terms);
        return promised
                ? texts().bonusOfWhichPromised(target, money(terms.bonusGuaranteed(), terms))
                : texts().bonusTargeted(target);
    }

    private void addEquity(List<Term> list, Equity equity, OfferDetails terms) {
        add(list, texts().equity(), equity(equity, terms));
        add(
                list,
                texts().vesting(),
                equity.vesting().isEmpty()
                        ? texts().vestingUnknown()
                        : VestingPreset.of(equity.vesting())
                                .map(texts()::presetOf)
                                .orElseGet(
                                        () -> Schedules.text(equity.vesting()).replace("\n", ", ")));
        add(
                list,
                texts().refreshers(),
                equity.refreshers() == null ? null : texts().aYear(money(equity.refreshers(), terms)));
    }

    private String equity(Equity equity, OfferDetails terms) {
        String kind = texts().equityKind(equity.kind());
        if (equity.units() == null) {
            return equity.value() == null
                    ? texts().equityOfUnknownValue(kind)
                    : texts().equityWorth(kind, money(equity.value(), terms));
        }
        String price = equity.value() == null ? null : money.price(equity.value(), terms.currency());
        String units = money.number(equity.units());
        if (equity.kind() == EquityKind.OPTIONS) {
            String strike = money.price(equity.strike(), terms.currency());
            return equity.isUnderWater()
                    ? texts().optionsUnderWater(units, strike, price)
                    : texts().options(units, strike, Objects.requireNonNullElse(price, "?"));
        }
        return price == null ? texts().unitsOf(kind, units) : texts().unitsAt(kind, units, price);
    }

    private String signOn(OfferDetails terms) {
        if (terms.signOn() == null) {
            return null;
        }
        String amount = money(terms.signOn(), terms);
        return terms.clawBackMonths() == null || terms.clawBackMonths() == 0
                ? amount
                : texts().clawedBack(amount, terms.clawBackMonths());
    }

    private static String place(OfferDetails terms) {
        String mode = terms.workMode() == null
                ? null
                : MessageBundles.get(Words.class).workMode(terms.workMode());
        if (terms.officeDays() == null) {
            return mode;
        }
        String days = texts().daysInOffice(terms.officeDays());
        return mode == null ? days : mode + ", " + days;
    }

    private static String period(OfferDetails terms) {
        return MessageBundles.get(Words.class).salaryPeriod(terms.basePeriod());
    }

    private String money(BigDecimal amount, OfferDetails terms) {
        return money.amount(amount, terms.currency());
    }

    private static void add(List<Term> list, String label, String value) {
        if (value != null && !value.isEmpty()) {
            list.add(new Term(label, value));
        }
    }

    private static OfferTexts texts() {
        return MessageBundles.get(OfferTexts.class);
    }
}
