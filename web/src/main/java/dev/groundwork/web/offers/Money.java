package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.Amounts;
import dev.groundwork.web.page.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts as the candidate writes them; templates say {@code cdi:money}. */
@Named("money")
@RequestScoped
public class Money {

    private static final int FINEST = 6;

    @Inject
    Page page;

    /** "€88,000", "$1,234.50": without minor units where there are none. */
    public String amount(BigDecimal amount, String currency) {
        int decimals = amount.stripTrailingZeros().scale() > 0 ? Amounts.decimals(currency) : 0;
        return format(amount, currency, decimals, Math.max(decimals, 0));
    }

    /** "€88,000": to the whole unit, for figures beside figures. */
    public String whole(BigDecimal amount, String currency) {
        return format(amount, currency, 0, 0);
    }

    /** "$9.4125": the price of one share, as finely as it was given. */
    public String price(BigDecimal amount, String currency) {
        return format(amount, currency, Amounts.decimals(currency), FINEST);
    }

    /** "12,000", "0.92": a number that is no money. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(12);
        return format.format(number);
    }

    /** "41 %", "12.5 %": a share of one. */
    public String share(BigDecimal share) {
        return number(share.movePointRight(2).stripTrailingZeros()) + " %";
    }

    private String format(BigDecimal amount, String currency, int least, int most) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance(currency));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(amount);
    }

    private Locale locale() {
        return page.getCandidate().locale();
    }
}
