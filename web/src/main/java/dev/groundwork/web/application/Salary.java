package dev.groundwork.web.application;

import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** A salary in words: "€85,000 to €95,000 a year". */
final class Salary {

    private final JobApplication application;
    private final Locale locale;

    private Salary(JobApplication application, Locale locale) {
        this.application = application;
        this.locale = locale;
    }

    /** What an application says about money, figures first; empty text when it says nothing. */
    static String of(JobApplication application, Locale locale) {
        String figures = new Salary(application, locale).figures();
        if (application.salaryNote == null) {
            return figures;
        }
        return figures.isEmpty() ? application.salaryNote : figures + ", " + application.salaryNote;
    }

    private String figures() {
        String range = range();
        return range.isEmpty() || application.salaryPeriod == null
                ? range
                : texts().amountEach(range, MessageBundles.get(Words.class).salaryPeriod(application.salaryPeriod));
    }

    private String range() {
        BigDecimal low = application.salaryMin;
        BigDecimal high = application.salaryMax;
        if (low == null) {
            return high == null ? "" : texts().atMost(money(high));
        }
        if (high == null) {
            return texts().atLeast(money(low));
        }
        return low.compareTo(high) == 0 ? money(low) : texts().range(money(low), money(high));
    }

    private String money(BigDecimal amount) {
        NumberFormat format = application.salaryCurrency == null
                ? NumberFormat.getNumberInstance(locale)
                : NumberFormat.getCurrencyInstance(locale);
        if (application.salaryCurrency != null) {
            format.setCurrency(Currency.getInstance(application.salaryCurrency));
        }
        int fraction = amount.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(fraction);
        format.setMaximumFractionDigits(fraction);
        return format.format(amount);
    }

    private static ApplicationTexts texts() {
        return MessageBundles.get(ApplicationTexts.class);
    }
}
