package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.Quartiles;
import dev.groundwork.domain.insights.Rate;
import io.quarkus.qute.i18n.MessageBundles;

/** Rates and days as sentences say them; what too few stand behind is told by its counts alone. */
final class Shares {

    private Shares() {}

    /** "9 of 20 (45 %, 26–66 %)", or the counts alone. */
    static String full(Rate rate) {
        return rate.enough()
                ? texts().rateFull(
                                rate.part(),
                                rate.whole(),
                                percent(rate.value()),
                                percent(rate.low()),
                                percent(rate.high()))
                : counts(rate);
    }

    /** "9 of 20 · 45 %", or the counts alone. */
    static String brief(Rate rate) {
        return rate.enough() ? texts().rate(rate.part(), rate.whole(), percent(rate.value())) : counts(rate);
    }

    /** "9 of 20". */
    static String counts(Rate rate) {
        return texts().counts(rate.part(), rate.whole());
    }

    /** "45 %", or that there are too few. */
    static String share(Rate rate) {
        return rate.enough() ? texts().percent(percent(rate.value())) : texts().tooFew();
    }

    /** "26–66 %", or nothing. */
    static String interval(Rate rate) {
        return rate.enough() ? texts().interval(percent(rate.low()), percent(rate.high())) : "";
    }

    /** "8" or "8.5"; a dash for none. */
    static String days(Double days) {
        return days == null ? "–" : Canvas.number(Math.round(days * 10) / 10.0);
    }

    /** The median, or that there are too few. */
    static String median(Quartiles quartiles) {
        return quartiles.enough() ? days(quartiles.median()) : texts().tooFew();
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    private static InsightTexts texts() {
        return MessageBundles.get(InsightTexts.class);
    }
}
