package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 170",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\rx",
                "\nx",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\"=1",
                "'=1",
                "''=1"
            })
    void whatASpreadsheetWouldRunBecomesText(String dangerous) {
        assertThat(FormulaGuard.guard(dangerous)).isEqualTo("'" + dangerous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "'quoted'", "a=b", "2026-11-20", "'", "“=”", "👩🏽‍💻", "’tis"})
    void otherTextStaysAsItIs(String harmless) {
        assertThat(FormulaGuard.guard(harmless)).isEqualTo(harmless);
        assertThat(FormulaGuard.unguard(harmless)).isEqualTo(harmless);
    }

    @Test
    void exactlyTheGuardIsTakenOff() {
        List<String> beginnings = List.of("'", "''", " ", "\"", "=", "@", "\t", "\r", "x", "＝", "\u00a0");
        for (String first : beginnings) {
            for (String second : beginnings) {
                for (String third : beginnings) {
                    String text = first + second + third;
                    assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
                }
            }
        }
    }

    @Test
    void nothingStaysNothing() {
        assertThat(FormulaGuard.guard(null)).isNull();
    }
}
