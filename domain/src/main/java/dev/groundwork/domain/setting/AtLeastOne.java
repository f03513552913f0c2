package dev.groundwork.domain.setting;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a number of something of which there must be one. */
public class AtLeastOne implements Converter<Integer> {

    private static final long serialVersionUID = 1L;

    /** @throws IllegalArgumentException when it is no whole number, or less than 1 */
    @Override
    public Integer convert(String value) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said in the same words.
        }
        throw new IllegalArgumentException("allowed is a whole number from 1 to " + Integer.MAX_VALUE);
    }
}
