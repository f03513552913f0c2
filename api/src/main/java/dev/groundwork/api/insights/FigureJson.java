package dev.groundwork.api.insights;

import dev.groundwork.api.exchange.Tagged;
import dev.groundwork.domain.insights.Quartiles;
import dev.groundwork.domain.insights.Rate;

/** A figure has no row of its own whose changes could be counted: what it says makes its tag. */
interface FigureJson extends Tagged {

    /**
     * How many of how many.
     *
     * @param rate the share, from 0 to 1
     * @param low the lower end of its 95 % interval by Wilson
     * @param high the upper end
     * @param enough whether there are so many, at least 10, that the share says something
     */
    record RateJson(long part, long whole, double rate, double low, double high, boolean enough) {

        static RateJson of(Rate rate) {
            return new RateJson(
                    rate.part(),
                    rate.whole(),
                    rounded(rate.value(), 4),
                    rounded(rate.low(), 4),
                    rounded(rate.high(), 4),
                    rate.enough());
        }
    }

    /**
     * How long something took.
     *
     * @param count how often it was seen
     * @param medianDays half took at most as long; null when it was never seen
     * @param lowerQuartileDays a quarter took at most as long
     * @param upperQuartileDays three quarters took at most as long
     */
    record DaysJson(long count, Double medianDays, Double lowerQuartileDays, Double upperQuartileDays) {

        static DaysJson of(Quartiles days) {
            return new DaysJson(days.count(), days(days.median()), days(days.lower()), days(days.upper()));
        }
    }

    /** Days as they are written; null stays null. */
    static Double days(Double days) {
        return days == null ? null : rounded(days, 2);
    }

    /** A number with so many decimal places. */
    static double rounded(double number, int places) {
        double scale = Math.pow(10, places);
        return Math.round(number * scale) / scale;
    }
}
