package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.Pay;
import dev.groundwork.domain.offers.YearPay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The four years of an offer as bars beside each other: what is certain below, what hangs on something above.
 *
 * @param bars from the first year on
 */
public record YearBars(List<Bar> bars) {

    /** How high the highest bar of all offers is. */
    private static final int HEIGHT = 60;

    private static final int STEP = 25;

    /**
     * One year.
     *
     * @param x of its left edge
     * @param certainTop where the lower part begins, from the top
     * @param certain how high the lower part is
     * @param topOfAll where the upper part begins
     * @param contingent how high the upper part is
     */
    public record Bar(int x, int certainTop, int certain, int topOfAll, int contingent) {}

    /** @param highest the best year of all offers, in the same currency */
    static YearBars of(Pay pay, BigDecimal highest) {
        return new YearBars(IntStream.range(0, Pay.YEARS)
                .mapToObj(year -> bar(year, pay.years().get(year), highest))
                .toList());
    }

    private static Bar bar(int year, YearPay pay, BigDecimal highest) {
        int certain = height(pay.guaranteed(), highest);
        int contingent = height(pay.contingent(), highest);
        return new Bar(year * STEP, HEIGHT - certain, certain, HEIGHT - certain - contingent, contingent);
    }

    private static int height(BigDecimal amount, BigDecimal highest) {
        return highest.signum() == 0
                ? 0
                : amount.multiply(BigDecimal.valueOf(HEIGHT))
                        .divide(highest, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
