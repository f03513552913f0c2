package dev.groundwork.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What templates and scripts must never hold, because the policy that browsers get allows none of it. */
class HouseRulesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final int LONGEST_BEHAVIOUR = 60;

    @Test
    void noTemplateGetsAroundEscaping() {
        assertThat(templatesWith("\\.(raw|safe)\\b|\\{safe|RawString")).isEmpty();
    }

    @Test
    void noTemplateHoldsStyleOrScript() {
        assertThat(templatesWith("<style|\\sstyle=|\\son[a-z]+=|\\shx-on|javascript:|<script(?![^>]*\\ssrc=)"))
                .isEmpty();
    }

    @Test
    void nothingComesFromAnotherHost() {
        assertThat(templatesWith("(src|href|action)=\"(https?:)?//")).isEmpty();
        assertThat(filesWith(RESOURCES.resolve("assets"), "(url\\(|@import|import\\()\\s*[\"']?(https?:)?//"))
                .isEmpty();
    }

    @Test
    void noScriptWritesHtmlOrEvaluatesText() {
        assertThat(filesWith(
                        RESOURCES.resolve("assets/js"),
                        "innerHTML|outerHTML|insertAdjacentHTML|\\beval\\(|new Function"))
                .isEmpty();
    }

    @Test
    void behavioursAreShortAndKnowNothingOfJobs() {
        Path behaviours = RESOURCES.resolve("assets/js/behaviours");

        assertThat(files(behaviours)).isNotEmpty().allSatisfy(file -> assertThat(
                        read(file).lines().filter(HouseRulesTest::isCode))
                .as(file.toString())
                .hasSizeLessThanOrEqualTo(LONGEST_BEHAVIOUR));
        assertThat(filesWith(behaviours, "(?i)application|candidate|company")).isEmpty();
    }

    private static boolean isCode(String line) {
        return !line.isBlank() && !line.matches("\\s*(/\\*|\\*|//).*");
    }

    private static List<Path> templatesWith(String pattern) {
        return filesWith(RESOURCES.resolve("templates"), pattern);
    }

    private static List<Path> filesWith(Path folder, String pattern) {
        Pattern forbidden = Pattern.compile(pattern);
        return files(folder).stream()
                .filter(file -> forbidden.matcher(read(file)).find())
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
