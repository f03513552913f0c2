package dev.groundwork.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company,role\r\nOxide,Engineer\r\n",
                "\ufeffcompany,role\nOxide,Engineer",
                "company;role\rOxide;Engineer\r",
                "company\trole\nOxide\tEngineer\n\n\n",
                "\"company\",\"role\"\n\n\"Oxide\",\"Engineer\"\n , \n",
                "\n \ncompany,role\nOxide,Engineer\n"
            })
    void theUsualVariantsAreRead(String text) {
        Table file = read(text);
        assertThat(file.header()).hasToString("company, role");
        assertThat(file.rows()).containsExactly(List.of("Oxide", "Engineer"));
    }

    @Test
    void quotesKeepSeparatorsLineBreaksAndQuotes() {
        assertThat(read("company;\"role, or so\"\r\n\"a;b\";\"one\r\ntwo \"\"three\"\"\"\r\n")
                        .rows())
                .containsExactly(List.of("a;b", "one\r\ntwo \"three\""));
    }

    @Test
    void aQuoteThatIsNeverClosedIsFoundWhereItBegins() {
        assertRefused("company,role\n\"a\nb\",x\nOxide,\"Engi\nneer\nand so on", "opened in line 4 and never closed");
        assertRefused("company,role\n\"a\nb\",\"x", "opened in line 3 and never closed");
        assertRefused("company,role\nOxide,\"Engineer\n\"Fly\",x", "in the row that begins in line 2");
    }

    @Test
    void theSameColumnTwiceIsRefused() {
        assertRefused("Company,role,COMPANY \na,b,c", "has the column COMPANY twice");
    }

    @Test
    void filesThatAreNoTextAreRefusedWithAdvice() {
        assertRefused(new byte[0], "is empty");
        assertRefused("\ufeff \r\n\r\n".getBytes(StandardCharsets.UTF_8), "is empty");
        assertRefused(";;\n;\n".getBytes(StandardCharsets.UTF_8), "is empty");
        assertRefused("\ufeffcompany,role".getBytes(StandardCharsets.UTF_16LE), "is in UTF-16");
        assertRefused("\ufeffcompany,role".getBytes(StandardCharsets.UTF_16BE), "is in UTF-16");
        assertRefused("company,role\nGrüne,x".getBytes(Charset.forName("ISO-8859-1")), "is not in UTF-8 (line 2)");
        assertRefused("company,role\nÜ".getBytes(StandardCharsets.UTF_8), 14, "is not in UTF-8 (line 2)");
        assertRefused("company,role\r\na,\0b".getBytes(StandardCharsets.UTF_8), "NUL character in line 2");
        assertRefused(new byte[FileContent.LARGEST + 1], "is larger than 64 MB");
    }

    @Test
    void aHeaderThatIsNoneIsRefusedInAFewWords() {
        assertRefused("a,".repeat(1_000), "has more than 200 columns");
        assertThat(read("x".repeat(100_000) + ",role,c" + ",".repeat(60))
                        .header()
                        .toString()
                        .length())
                .isLessThan(500);
    }

    @Test
    void tooManyRowsAreRefused() {
        assertRefused("a,b\n" + "x,y\n".repeat(Table.MOST_ROWS + 1), "has more than 100000 rows");
    }

    @Test
    void aHugeFileOfLineBreaksIsReadInNoTime() {
        assertThat(read("\n".repeat(5_000_000) + "a,b\n").rows()).isEmpty();
    }

    private static Table read(String text) {
        return Imports.table(text);
    }

    private static void assertRefused(String text, String message) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), message);
    }

    private static void assertRefused(byte[] content, int length, String message) {
        assertRefused(Arrays.copyOf(content, length), message);
    }

    private static void assertRefused(byte[] content, String message) {
        assertThatThrownBy(() -> CsvFile.of(FileText.of(FileContent.of(content))))
                .isInstanceOfSatisfying(UnreadableFile.class, unreadable -> assertThat(
                                unreadable.violations().get(0).message())
                        .contains(message));
    }
}
