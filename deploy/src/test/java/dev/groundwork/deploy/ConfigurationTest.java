package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the operator's page about settings in step with the settings. */
class ConfigurationTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("^\\| `(groundwork\\.[a-z.-]+)`.*$", Pattern.MULTILINE);

    @Test
    void everySettingIsDescribedWithItsVariableAndItsDefault() throws Exception {
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(expectedRows());
    }

    @Test
    void everySettingIsCheckedBeforeTheStart() throws IOException {
        assertThat(Configuration.MAPPINGS).containsExactlyInAnyOrderElementsOf(mappings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            groundwork.requests.at-once   | 0    | a whole number from 1
            groundwork.requests.at-once   | -1   | a whole number from 1
            groundwork.requests.at-once   | many | a whole number from 1
            groundwork.requests.waiting   | -1   | a whole number from 0
            groundwork.requests.at-once   | 1e9  | a whole number from 1
            groundwork.backup.every       | PT0S | a duration longer than nothing
            groundwork.session.idle       | PT0S | a duration longer than nothing
            groundwork.session.maximum    | -P1D | a duration longer than nothing
            groundwork.webhooks.every     | soon | a duration longer than nothing, such as PT12H or P7D, or off
            groundwork.registration       | all  | closed
            groundwork.documents.quota    | -1   | groundwork.documents.quota
            """)
    void aValueThatCannotBeMeantIsNamedWithWhatIsAllowed(String setting, String value, String allowed) {
        System.setProperty(setting, value);
        try {
            assertThatThrownBy(Configuration::read)
                    .isInstanceOf(WrongSetting.class)
                    .hasMessageContainingAll(setting, '"' + value + '"', allowed)
                    .message()
                    .doesNotContain("Exception", "SRCFG");
        } finally {
            System.clearProperty(setting);
        }
    }

    @ParameterizedTest
    @CsvSource({"groundwork.requests.at-once, 1", "groundwork.session.idle, 90m", "groundwork.webhooks.every, off"})
    void aValueThatCanBeMeantIsTaken(String setting, String value) {
        System.setProperty(setting, value);
        try {
            assertThat(Configuration.read().getConfigValue(setting).getValue()).isEqualTo(value);
        } finally {
            System.clearProperty(setting);
        }
    }

    @Test
    void everySecretThatMayStandInAFileIsDescribed() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/configuration.md"));
        assertThat(SecretFiles.SETTINGS)
                .allSatisfy(setting -> assertThat(page).contains("`" + variable(setting) + SecretFiles.SUFFIX + "`"));
    }

    @Test
    void theCommandLineHelpNamesOnlySettingsThatExist() throws IOException {
        List<String> variables =
                settings().keySet().stream().map(ConfigurationTest::variable).toList();
        assertThat(Pattern.compile("GROUNDWORK_[A-Z_]+")
                        .matcher(Files.readString(ROOT.resolve("deploy/run")))
                        .results())
                .map(MatchResult::group)
                .isNotEmpty()
                .allMatch(variables::contains);
    }

    private static List<String> rows() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/configuration.md"));
        return ROW.matcher(page)
                .results()
                .map(row -> row.group()
                        .substring(0, row.group().lastIndexOf('|', row.group().length() - 2)))
                .toList();
    }

    private static List<String> expectedRows() throws IOException {
        return settings().entrySet().stream()
                .map(setting -> "| `%s` | `%s` | %s "
                        .formatted(setting.getKey(), variable(setting.getKey()), setting.getValue()))
                .toList();
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Map<String, String> settings() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        for (Class<?> mapping : mappings()) {
            ConfigClass.configClass(mapping)
                    .getProperties()
                    .forEach((name, value) -> settings.put(name, value == null ? "none" : "`" + value + "`"));
        }
        return settings;
    }

    private static List<Class<?>> mappings() throws IOException {
        try (Stream<Path> sources = Stream.of("domain", "api", "web", "deploy")
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(ConfigurationTest::javaFiles)) {
            return sources.<Class<?>>map(ConfigurationTest::classOf)
                    .filter(type -> type.isAnnotationPresent(ConfigMapping.class))
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try {
            return Files.walk(folder)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(ConfigurationTest::mentionsMapping)
                    .map(folder::relativize);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mentionsMapping(Path file) {
        try {
            return Files.readString(file).contains("@ConfigMapping");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> classOf(Path source) {
        try {
            return Class.forName(source.toString().replace('/', '.').replaceFirst("\\.java$", ""));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
