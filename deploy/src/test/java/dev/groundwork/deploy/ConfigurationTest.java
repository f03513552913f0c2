package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

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
