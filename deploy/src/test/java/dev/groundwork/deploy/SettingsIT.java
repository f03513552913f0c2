package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.PackagedApplication;
import dev.groundwork.domain.database.Durability;
import dev.groundwork.domain.database.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A setting that cannot be meant stops the start, before anything is made, and secrets may stand in files. */
class SettingsIT {

    private static final int WRONG_USAGE = 64;

    @TempDir
    Path folder;

    @Test
    void aWrongValueIsNamedInOneLineWithWhatIsAllowed() throws Exception {
        assertStops(
                "GROUNDWORK_REGISTRATION", "everyone", "groundwork.registration", "closed", "first", "invite", "open");
        assertStops("GROUNDWORK_SESSION_IDLE", "a while", "groundwork.session.idle", "a while");
        assertStops("GROUNDWORK_DOCUMENTS_QUOTA", "lots", "groundwork.documents.quota", "lots");
        assertStops("GROUNDWORK_BASE_URL", "no address", "groundwork.base-url", "no address");
    }

    @Test
    void aWrongValueOfThePlatformIsNamed() throws Exception {
        try (PackagedApplication application = PackagedApplication.start(
                Map.of("GROUNDWORK_DATA", folder.toString(), "QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "plenty"))) {
            assertThat(application.awaitEnd()).isEqualTo(1);
            assertThat(application.output()).contains("quarkus.datasource.jdbc.max-size", "plenty");
        }
    }

    @Test
    void secretsAreReadFromFiles() throws Exception {
        try (EmbeddedPostgres external = EmbeddedPostgres.start(folder.resolve("external"), Durability.FAST);
                PackagedApplication application = PackagedApplication.start(Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL_FILE", written(external.jdbcUrl()),
                        "QUARKUS_DATASOURCE_USERNAME", external.username(),
                        "QUARKUS_DATASOURCE_PASSWORD_FILE", written(external.password() + "\n"),
                        "GROUNDWORK_DATA", folder.resolve("data").toString()))) {
            application.awaitReady();
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    private void assertStops(String variable, String value, String... told) throws Exception {
        Path data = folder.resolve("data");
        try (PackagedApplication application =
                PackagedApplication.start(Map.of("GROUNDWORK_DATA", data.toString(), variable, value))) {
            assertThat(application.awaitEnd()).isEqualTo(WRONG_USAGE);
            assertThat(application.output().lines()).singleElement().asString().contains(told);
            assertThat(data).doesNotExist();
        }
    }

    private String written(String secret) throws Exception {
        return Files.writeString(Files.createTempFile(folder, "secret", ""), secret)
                .toString();
    }
}
