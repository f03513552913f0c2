package dev.groundwork.domain.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T09:00, America/Los_Angeles, 2026-11-26T17:00:00Z,",
        "2026-03-29T01:59:59, Europe/Berlin, 2026-03-29T00:59:59Z,",
        "2026-03-29T02:00, Europe/Berlin, 2026-03-29T01:00:00Z, GAP",
        "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:00:00Z, GAP",
        "2026-03-29T03:00, Europe/Berlin, 2026-03-29T01:00:00Z,",
        "2026-10-25T02:00, Europe/Berlin, 2026-10-25T00:00:00Z, OVERLAP",
        "2026-10-25T02:59, Europe/Berlin, 2026-10-25T00:59:00Z, OVERLAP",
        "2026-10-25T03:00, Europe/Berlin, 2026-10-25T02:00:00Z,",
        "2026-10-04T02:10, Australia/Lord_Howe, 2026-10-03T15:30:00Z, GAP",
        "2026-04-05T01:45, Australia/Lord_Howe, 2026-04-04T14:45:00Z, OVERLAP",
        "2011-12-30T09:00, Pacific/Apia, 2011-12-30T10:00:00Z, GAP",
        "2026-12-31T23:59, Pacific/Kiritimati, 2026-12-31T09:59:00Z,"
    })
    void aWallClockTimeBecomesTheInstantThatIsMeant(
            LocalDateTime local, String zone, Instant instant, Adjustment adjustment) {
        assertThat(Adjustment.resolve(local, ZoneId.of(zone))).isEqualTo(instant);
        assertThat(Adjustment.between(local, instant, ZoneId.of(zone))).isEqualTo(adjustment);
    }

    @Test
    void theSecondOfTwoHoursCanBeMeantByItsInstant() {
        assertThat(Adjustment.between(
                        LocalDateTime.parse("2026-10-25T02:30"),
                        Instant.parse("2026-10-25T01:30:00Z"),
                        ZoneId.of("Europe/Berlin")))
                .isNull();
    }
}
