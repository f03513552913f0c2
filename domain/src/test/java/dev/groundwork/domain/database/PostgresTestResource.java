package dev.groundwork.domain.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An embedded PostgreSQL for the tests of a module: one server for each JVM, with an empty database.
 *
 * <p>It lives until the JVM ends, also when Quarkus is restarted with other settings in between. How a superuser reaches
 * it stands in {@code test.superuser.jdbc-url}, {@code .username} and {@code .password}.
 */
public class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    private static final Path SERVERS = Path.of("target", "postgres");
    private static final String PREFIX = "test.database.";

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (running().isEmpty()) {
                remember(startServer());
            }
        }
        return running();
    }

    @Override
    public void stop() {
        // The server ends with the JVM.
    }

    private static Map<String, String> startServer() {
        removeServersOfEndedRuns();
        EmbeddedPostgres server = EmbeddedPostgres.start(
                SERVERS.resolve(Long.toString(ProcessHandle.current().pid())),
                Durability.FAST,
                Map.of(
                        "shared_preload_libraries", "pg_stat_statements",
                        "pg_stat_statements.track_utility", "off"));
        ConnectionDetails superuser = server.superuser();
        return Map.of(
                "quarkus.datasource.jdbc.url", server.jdbcUrl(),
                "quarkus.datasource.username", server.username(),
                "quarkus.datasource.password", server.password(),
                "test.superuser.jdbc-url", superuser.jdbcUrl(),
                "test.superuser.username", superuser.username(),
                "test.superuser.password", superuser.password());
    }

    /** System properties are what the class loaders of several Quarkus starts have in common. */
    private static Map<String, String> running() {
        Properties properties = System.getProperties();
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .collect(Collectors.toMap(name -> name.substring(PREFIX.length()), properties::getProperty));
    }

    private static void remember(Map<String, String> configuration) {
        configuration.forEach((name, value) -> System.setProperty(PREFIX + name, value));
    }

    private static void removeServersOfEndedRuns() {
        try {
            for (Path server : servers()) {
                if (ProcessHandle.of(Long.parseLong(server.getFileName().toString()))
                        .isEmpty()) {
                    Folders.delete(server);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> servers() throws IOException {
        if (!Files.isDirectory(SERVERS)) {
            return List.of();
        }
        try (Stream<Path> servers = Files.list(SERVERS)) {
            return servers.toList();
        }
    }
}
