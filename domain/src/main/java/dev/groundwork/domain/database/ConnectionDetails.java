package dev.groundwork.domain.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * How to reach a database: what a data source has to be told.
 *
 * <p>A running embedded server keeps its details in a file of its data folder that only its owner can read, so that
 * an operator's command can work beside the application.
 */
public record ConnectionDetails(String jdbcUrl, String username, String password) {

    private static final String FILE = "connection.properties";

    /** The details of the server that was last started on a data folder and not stopped since, if there is one. */
    public static Optional<ConnectionDetails> leftIn(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw EmbeddedPostgresFailure.of(e, file);
        }
        return Optional.of(new ConnectionDetails(
                properties.getProperty("url"), properties.getProperty("username"), properties.getProperty("password")));
    }

    void leaveIn(Path dataFolder) throws IOException {
        Folders.writePrivate(
                dataFolder.resolve(FILE), "url=%s%nusername=%s%npassword=%s%n".formatted(jdbcUrl, username, password));
    }

    static void removeFrom(Path dataFolder) throws IOException {
        Files.deleteIfExists(dataFolder.resolve(FILE));
    }
}
