package dev.groundwork.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cv.pdf | cv.pdf",
                "CV.PDF | CV.PDF",
                "../../etc/passwd | passwd.pdf",
                "C:\\Users\\ada\\cv.pdf | cv.pdf",
                "'a\r\nb.pdf' | ab.pdf",
                "cv\u202efdp.exe | cvfdp.exe.pdf",
                "\u200b\ufeff.pdf | pdf.pdf",
                ".htaccess | htaccess.pdf",
                "CON | _CON.pdf",
                "nul.pdf | _nul.pdf",
                "console.pdf | console.pdf",
                "'cv.pdf.  ' | cv.pdf",
                "a<b>:\"c\"d?*.pdf | a_b___c_d__.pdf",
                "page.html | page.html.pdf",
                "résumé 2026.11 | résumé 2026.11.pdf",
                "履歴書.pdf | 履歴書.pdf"
            })
    void becomesHarmless(String name, String expected) {
        assertThat(FileName.harmless(name, FileType.PDF)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "..", "../", "\u202e", "\ud800", "\n"})
    void isNeverEmpty(String name) {
        assertThat(FileName.harmless(name, FileType.TEXT)).isEqualTo("document.txt");
    }

    @Test
    void isComposed() {
        String decomposed = Normalizer.normalize("résumé.pdf", Normalizer.Form.NFD);
        assertThat(FileName.harmless(decomposed, FileType.PDF)).isEqualTo("résumé.pdf");
    }

    @Test
    void keepsItsExtensionWhenItIsShortened() {
        String name = FileName.harmless("😀".repeat(100) + ".jpeg", FileType.JPEG);
        assertThat(name).endsWith("😀.jpeg");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(250, 255);
    }
}
