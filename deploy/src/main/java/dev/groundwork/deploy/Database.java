package dev.groundwork.deploy;

import dev.groundwork.domain.database.ConnectionDetails;
import dev.groundwork.domain.database.Durability;
import dev.groundwork.domain.database.EmbeddedPostgres;
import dev.groundwork.domain.database.EmbeddedPostgresFailure;
import dev.groundwork.domain.database.EmbeddedPostgresFailure.Reason;
import io.smallrye.config.SmallRyeConfig;
import java.util.Optional;

/** The database of one run: the operator's own server when a JDBC URL is configured, else the embedded one. */
final class Database implements AutoCloseable {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    private final Optional<EmbeddedPostgres> embedded;

    private Database(Optional<EmbeddedPostgres> embedded) {
        this.embedded = embedded;
    }

    /**
     * Opens the database for the application itself.
     *
     * @throws EmbeddedPostgresFailure when the embedded server cannot run
     */
    static Database open() {
        SmallRyeConfig config = Configuration.read();
        return isExternal(config) ? new Database(Optional.empty()) : startEmbedded(installation(config));
    }

    /**
     * Opens the database for a command that may run beside the application.
     *
     * @throws EmbeddedPostgresFailure when the embedded server neither runs nor can run
     */
    static Database openBesideApplication() {
        SmallRyeConfig config = Configuration.read();
        if (isExternal(config)) {
            return new Database(Optional.empty());
        }
        Installation installation = installation(config);
        try {
            return startEmbedded(installation);
        } catch (EmbeddedPostgresFailure e) {
            if (e.reason() != Reason.FOLDER_IN_USE) {
                throw e;
            }
            tellQuarkus(ConnectionDetails.leftIn(installation.data()).orElseThrow(() -> e));
            return new Database(Optional.empty());
        }
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
    }

    private static Database startEmbedded(Installation installation) {
        EmbeddedPostgres server = installation
                .postgresql()
                .map(programs -> EmbeddedPostgres.startWith(programs, installation.data(), Durability.DURABLE))
                .orElseGet(() -> EmbeddedPostgres.start(installation.data(), Durability.DURABLE));
        tellQuarkus(new ConnectionDetails(server.jdbcUrl(), server.username(), server.password()));
        return new Database(Optional.of(server));
    }

    private static void tellQuarkus(ConnectionDetails connection) {
        System.setProperty(JDBC_URL, connection.jdbcUrl());
        System.setProperty("quarkus.datasource.username", connection.username());
        System.setProperty("quarkus.datasource.password", connection.password());
    }

    private static boolean isExternal(SmallRyeConfig config) {
        return config.getOptionalValue(JDBC_URL, String.class)
                .filter(url -> !url.isBlank())
                .isPresent();
    }

    private static Installation installation(SmallRyeConfig config) {
        return config.getConfigMapping(Installation.class);
    }
}
