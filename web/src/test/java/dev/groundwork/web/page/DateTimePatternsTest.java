package dev.groundwork.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTimePatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 8 Nov | 8 Nov 2026",
                "en-US | Nov 8 | Nov 8, 2026",
                "de-DE | 8. Nov. | 8. Nov. 2026",
                "fr-FR | 8 nov. | 8 nov. 2026",
                "es-ES | 8 de nov | 8 de nov de 2026",
                "ja-JP | 11月8日 | 2026年11月8日",
                "hu-HU | nov. 8. | 2026. nov. 8."
            })
    void eachLanguageKeepsItsOrder(String tag, String withoutYear, String withYear) {
        assertThat(written(tag, true)).isEqualTo(withoutYear);
        assertThat(written(tag, false)).isEqualTo(withYear);
    }

    private static String written(String tag, boolean withoutYear) {
        Locale locale = Locale.forLanguageTag(tag);
        return DateTimeFormatter.ofPattern(DateTimePatterns.dayAndMonth(locale, withoutYear), locale)
                .format(LocalDate.of(2026, 11, 8));
    }
}
