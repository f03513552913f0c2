package dev.groundwork.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings that are better kept in a file than in the environment, where every program that is started can read them:
 * for {@code QUARKUS_DATASOURCE_PASSWORD} also {@code QUARKUS_DATASOURCE_PASSWORD_FILE}, the path of a file whose content
 * it is. One line break at its end does not count.
 */
public final class SecretFiles implements ConfigSource {

    static final String SUFFIX = "_FILE";

    /** The settings that can be given so. */
    static final List<String> SETTINGS = List.of(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.mailer.username",
            "quarkus.mailer.password");

    /** As for the environment itself. */
    private static final int ORDINAL = 300;

    private final Map<String, String> environment;

    /** The settings whose files the environment of this process names. */
    public SecretFiles() {
        this(System.getenv());
    }

    SecretFiles(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Looks whether every file that is named can be read, and nothing is said twice.
     *
     * @throws WrongSetting when one cannot, or is
     */
    void check() {
        for (String setting : SETTINGS) {
            String variable = variable(setting);
            if (file(setting).isPresent()
                    && !environment.getOrDefault(variable, "").isEmpty()) {
                throw new WrongSetting("Only one of %s and %s%s can be set".formatted(variable, variable, SUFFIX));
            }
            getValue(setting);
        }
    }

    @Override
    public Set<String> getPropertyNames() {
        return SETTINGS.stream().filter(setting -> file(setting).isPresent()).collect(Collectors.toSet());
    }

    @Override
    public String getValue(String setting) {
        return SETTINGS.contains(setting)
                ? file(setting).map(file -> content(setting, file)).orElse(null)
                : null;
    }

    @Override
    public String getName() {
        return "files of secrets";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    private Optional<Path> file(String setting) {
        return Optional.ofNullable(environment.get(variable(setting) + SUFFIX))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    private static String content(String setting, Path file) {
        try {
            return Files.readString(file).replaceFirst("\\r?\\n$", "");
        } catch (IOException e) {
            throw new WrongSetting("%s%s names %s, which cannot be read as text (%s)"
                    .formatted(
                            variable(setting),
                            SUFFIX,
                            file,
                            e.getClass().getSimpleName().replace("Exception", "")));
        }
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
