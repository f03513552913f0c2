package dev.groundwork.domain.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    /**
     * The first four from R. G. Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method
     * 3; the others follow from the formula at its ends.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
        "20, 20, 0.8389, 1.0000",
        "29, 29, 0.8830, 1.0000",
    })
    void theIntervalIsWilsons(long part, long whole, double low, double high) {
        Rate rate = new Rate(part, whole);
        assertThat(rate.low()).isCloseTo(low, within(0.00005));
        assertThat(rate.high()).isCloseTo(high, within(0.00005));
        assertThat(rate.value()).isEqualTo((double) part / whole);
    }

    @Test
    void ofFewNothingIsClaimed() {
        assertThat(new Rate(3, 9).enough()).isFalse();
        assertThat(new Rate(3, 10).enough()).isTrue();
        assertThat(new Rate(0, 0)).satisfies(none -> {
            assertThat(none.value()).isZero();
            assertThat(none.low()).isZero();
            assertThat(none.high()).isEqualTo(1);
            assertThat(none.enough()).isFalse();
        });
    }
}
