package dev.groundwork.domain.insights;

/**
 * How many of how many, with what that says about the next ones.
 *
 * @param part how many did it
 * @param whole of how many, 0 or more
 */
public record Rate(long part, long whole) {

    /** Of fewer than these no share is worth telling. */
    public static final int ENOUGH = 10;

    /** The point of the normal distribution beyond which 2.5 % lie. */
    private static final double Z = 1.959963984540054;

    /** The share, from 0 to 1; 0 of none. */
    public double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** The lower end of the 95 % interval by Wilson, from 0 to 1. */
    public double low() {
        return whole == 0 ? 0 : Math.max(0, middle() - halfWidth());
    }

    /** The upper end of the 95 % interval by Wilson, from 0 to 1. */
    public double high() {
        return whole == 0 ? 1 : Math.min(1, middle() + halfWidth());
    }

    /** Whether there are so many that the share says something. */
    public boolean enough() {
        return whole >= ENOUGH;
    }

    private double middle() {
        return (value() + Z * Z / (2 * whole)) / stretch();
    }

    private double halfWidth() {
        return Z / stretch() * Math.sqrt(value() * (1 - value()) / whole + Z * Z / (4.0 * whole * whole));
    }

    private double stretch() {
        return 1 + Z * Z / whole;
    }
}
