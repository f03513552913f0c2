package dev.groundwork.domain.setting;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads how often something is done by itself, as the scheduler understands it. */
public class SomeTimeOrOff implements Converter<String> {

    private static final long serialVersionUID = 1L;
    private static final String OFF = "off";

    /** @throws IllegalArgumentException when it is neither a duration longer than nothing nor {@code off} */
    @Override
    public String convert(String value) {
        String every = value.strip();
        if (!every.equals(OFF)) {
            try {
                new SomeTime().convert(every);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(e.getMessage() + ", or " + OFF, e);
            }
        }
        return every;
    }
}
