package dev.groundwork.web.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures have the colours of the style sheets, in files as on pages. */
class InkTest {

    private static final Path STYLES = Path.of("src/main/resources/assets/css");

    @ParameterizedTest
    @EnumSource(Ink.class)
    void aFileHasTheLightColourOfItsToken(Ink ink) throws IOException {
        assertThat(Files.readString(STYLES.resolve("tokens.css")))
                .contains("--" + ink.name().toLowerCase(Locale.ROOT) + ": light-dark(" + ink.colour() + ",");
    }

    @ParameterizedTest
    @EnumSource(
            value = Ink.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = "SHEET") // the ground of files; on a page it is there already
    void aPageHasItsToken(Ink ink) throws IOException {
        assertThat(Files.readString(STYLES.resolve("insights.css")))
                .containsPattern("\\." + ink.slug() + " \\{\\s+--hue: var\\(--"
                        + ink.name().toLowerCase(Locale.ROOT));
    }
}
