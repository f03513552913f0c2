package dev.groundwork.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.sample.SampleSearch;
import dev.groundwork.domain.transfer.archive.Archives;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The rows that are kept of a release; with {@code -Drelease.keep=0.1.0}, alone, it keeps them and the tables. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class KeepReleaseTest {

    private static final String EMPTY = """
            select c.relname from pg_class c
            left join pg_attribute a on a.attrelid = c.oid and a.attname = case c.relname when 'candidate' then 'id' else 'candidate_id' end
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
              and (xpath('/row/there/text()', query_to_xml(format('select exists (select from %%I where %%s) there', c.relname,
                case when a.attnum is null then 'true' else format('%%I = ''%s''', a.attname) end), false, true, '')))[1]::text <> 'true'
            """;

    @Inject
    Archives archives;

    @Inject
    Fixtures fixtures;

    @Inject
    Backup backup;

    @ConfigProperty(name = "test.superuser.jdbc-url")
    String url;

    @ConfigProperty(name = "test.superuser.username")
    String username;

    @ConfigProperty(name = "test.superuser.password")
    String password;

    @Test
    void thereIsOneInEveryTable() throws Exception {
        Candidate ada = archives.somebodyWithEverything();
        archives.run(ada, leftOutOfArchives());
        fixtures.asSomebodyNew(() -> SampleSearch.create(Archives.NOW));
        try (Connection connection = DriverManager.getConnection(url, username, password)) {
            assertThat(SchemaScript.ask(EMPTY.formatted(ada.id), connection))
                    .as("tables without a row: add one to left-out-of-archives.sql")
                    .isEmpty();
            String version = System.getProperty("release.keep");
            if (version != null) {
                keep(new KeptRelease(version), connection);
            }
        }
    }

    private void keep(KeptRelease release, Connection connection) throws IOException, SQLException {
        assertThat(release.isOut())
                .as("%s is out, and stays as it was", release.version())
                .isFalse();
        assertThat(SchemaScript.ask("select count(*) from candidate", connection))
                .as("accounts; other tests have run beside this one")
                .isEqualTo(List.of("2"));
        release.keepTables(connection);
        Files.deleteIfExists(release.backup());
        backup.write(release.backup());
    }

    private static String leftOutOfArchives() throws IOException {
        try (InputStream sql = KeepReleaseTest.class.getResourceAsStream("/operation/left-out-of-archives.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
