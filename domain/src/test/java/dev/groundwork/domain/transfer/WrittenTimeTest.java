package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-10-03, 2026-10-03, 2026-10-02T22:00:00Z",
        "2026/10/3, 2026-10-03, 2026-10-02T22:00:00Z",
        "03.10.2026, 2026-10-03, 2026-10-02T22:00:00Z",
        "3. 1. 2026, 2026-01-03, 2026-01-02T23:00:00Z",
        "2026-10-03T23:30:00, 2026-10-03, 2026-10-03T21:30:00Z",
        "2026-10-03 23:30:00, 2026-10-03, 2026-10-03T21:30:00Z",
        "2026-10-03T23:30:00Z, 2026-10-04, 2026-10-03T23:30:00Z",
        "2026-10-03 23:30:00+00:00, 2026-10-04, 2026-10-03T23:30:00Z",
        "2026-10-03 23:30:00 UTC, 2026-10-04, 2026-10-03T23:30:00Z"
    })
    void whatLeavesNoDoubtIsRead(String text, String day, String instant) {
        WrittenTime time = WrittenTime.parse(text, BERLIN);
        assertThat(time.day()).isEqualTo(day);
        assertThat(time.instant()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "30.02.2026",
                "10/03/2026",
                "3.10.26",
                "tomorrow",
                "2026",
                "20261003",
                "-",
                "1.2.20260"
            })
    void whatLeavesDoubtIsNot(String text) {
        assertThatThrownBy(() -> WrittenTime.parse(text, BERLIN)).isInstanceOf(DateTimeException.class);
    }
}
