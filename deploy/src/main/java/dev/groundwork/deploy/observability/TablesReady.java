package dev.groundwork.deploy.observability;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Ready means, besides a database that answers, that its tables are those of this release. */
@Readiness
@ApplicationScoped
public class TablesReady implements HealthCheck {

    private final Flyway flyway;

    /** Once they are, they stay so as long as this process lives. */
    private volatile String version;

    TablesReady(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (version == null && flyway.info().pending().length == 0) {
            MigrationInfo current = flyway.info().current();
            version = current == null ? null : current.getVersion().toString();
        }
        return HealthCheckResponse.named("Tables")
                .status(version != null)
                .withData("version", version == null ? "older than this release" : version)
                .build();
    }
}
