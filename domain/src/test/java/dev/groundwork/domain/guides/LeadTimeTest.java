package dev.groundwork.domain.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTimeTest {

    @ParameterizedTest
    @CsvSource({
        "P3D, 2026-11-26T09:00, 2026-11-23T17:00:00Z",
        "PT15M, 2026-11-26T09:00, 2026-11-26T16:45:00Z",
        "P1DT2H, 2026-11-26T09:00, 2026-11-25T15:00:00Z",
        "P1W, 2026-11-26T09:00, 2026-11-19T17:00:00Z",
        // The clocks go back on 1 November: three days are 73 hours, and nine o'clock stays nine o'clock.
        "P3D, 2026-11-02T09:00, 2026-10-30T16:00:00Z",
        "PT72H, 2026-11-02T09:00, 2026-10-30T17:00:00Z",
        // They go forward on 8 March; half past two does not exist and becomes half past three.
        "P1D, 2026-03-09T02:30, 2026-03-08T10:30:00Z",
        "-PT1H, 2026-11-26T09:00, 2026-11-26T18:00:00Z"
    })
    void countsDaysOnTheWallAndHoursAsTheyPass(String before, LocalDateTime start, String due) {
        assertThat(LeadTime.parse(before).before(start, ZoneId.of("America/Los_Angeles")))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, P3D",
        "2026-11-26T08:45, PT15M",
        "2026-11-24T21:30, P1DT11H30M",
        "2026-11-26T09:00, PT0S",
        "2026-11-26T10:30, -PT1H30M",
        "2026-11-28T10:00, -P2DT1H"
    })
    void isFoundBetweenTwoTimes(LocalDateTime due, String written) {
        LocalDateTime start = LocalDateTime.parse("2026-11-26T09:00");
        LeadTime lead = LeadTime.between(due, start);
        assertThat(lead).hasToString(written);
        assertThat(LeadTime.parse(written)).isEqualTo(lead);
        assertThat(lead.before(start, ZoneId.of("UTC"))).isEqualTo(due.toInstant(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P1M", "P1Y", "3D", "P1.5D", "P99999999D", "P1DT"})
    void whatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> LeadTime.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
