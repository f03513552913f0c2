package dev.groundwork.domain.setting;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a whole number that is not less than another. */
abstract class AtLeast implements Converter<Integer> {

    private static final long serialVersionUID = 1L;

    private final int least;

    AtLeast(int least) {
        this.least = least;
    }

    /** @throws IllegalArgumentException when it is no whole number, or less than the least */
    @Override
    public Integer convert(String value) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said in the same words.
        }
        throw new IllegalArgumentException("allowed is a whole number from " + least + " to " + Integer.MAX_VALUE);
    }
}
