package dev.groundwork.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.CountedStatements;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.operation.BackupRefused.Reason;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Inject
    Backup backup;

    @Inject
    Restoration restoration;

    @Inject
    Checkup checkup;

    @Inject
    OwnerDatabase database;

    @Inject
    Fixtures fixtures;

    @TempDir
    Path folder;

    @BeforeEach
    void somebodyIsThere() {
        fixtures.somebodyNew();
    }

    @Test
    void everyTableIsInItBehindThoseItRefersTo() throws Exception {
        BackupManifest manifest = backup.write(folder.resolve("a.zip"));
        List<String> tables =
                manifest.tables().stream().map(BackupManifest.SavedTable::name).toList();
        assertThat(tables)
                .contains("candidate", "throttle", "invitation", "job_application", "document_content", "webhook_queue")
                .doesNotContain("flyway_schema_history");
        assertThat(tables.indexOf("candidate")).isLessThan(tables.indexOf("stage"));
        assertThat(tables.indexOf("webhook")).isLessThan(tables.indexOf("webhook_queue"));
        assertThat(manifest.rowsOf("stage")).isEqualTo(rowsOf("stage")).isGreaterThan(manifest.rowsOf("candidate"));
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("a.zip"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void everyRowOfEverybodyIsInItAndMoreAccountsCostNoMoreStatements() throws Exception {
        long ofFew = CountedStatements.during(() -> backup.write(folder.resolve("few.zip")))
                .total();
        IntStream.range(0, 20).forEach(i -> fixtures.somebodyNew());
        CountedStatements ofMore = CountedStatements.during(() -> backup.write(folder.resolve("more.zip")));
        assertThat(ofMore.total()).isEqualTo(ofFew);
        try (BackupFile file = BackupFile.open(folder.resolve("more.zip"))) {
            for (BackupManifest.SavedTable table : file.manifest().tables()) {
                assertThat(table.rows()).as(table.name()).isEqualTo(rowsOf(table.name()));
            }
            assertThat(candidatesOf("stage", file)).hasSize((int) rowsOf("candidate"));
        }
    }

    private static Set<String> candidatesOf(String table, BackupFile file) throws IOException {
        BackupManifest.SavedTable saved = file.manifest().tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow();
        int column = saved.columns().indexOf("candidate_id");
        try (InputStream rows = file.open(saved)) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(row -> row.split("\t")[column])
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void nothingIsWrittenOverAnything() throws Exception {
        Path file = Files.writeString(folder.resolve("a.zip"), "mine");
        refused(Reason.FILE_EXISTS, () -> backup.write(file));
        assertThat(file).hasContent("mine");
    }

    @Test
    void aChangedByteIsFoundWhereverItIs() throws Exception {
        Path file = folder.resolve("a.zip");
        backup.write(file);
        byte[] whole = Files.readAllBytes(file);
        try (BackupFile opened = BackupFile.open(file)) {
            assertThat(opened.manifest().format()).isEqualTo("groundwork-backup");
        }
        int[] places = {
            0, 10, 29, whole.length / 3, whole.length - 300, whole.length - 70, whole.length - 65, whole.length - 1
        };
        for (int place : places) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            Files.write(file, changed);
            refused(Reason.DAMAGED, () -> restoration.run(file));
        }
        Files.write(file, new byte[0]);
        refused(Reason.DAMAGED, () -> restoration.run(file));
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        refused(Reason.DAMAGED, () -> restoration.run(file));
    }

    @Test
    void nothingIsRestoredOverAnything() {
        Path file = folder.resolve("a.zip");
        backup.write(file);
        refused(Reason.NOT_EMPTY, () -> restoration.run(file));
    }

    @Test
    void oneOfANewerVersionIsRefused() throws Exception {
        Path file = folder.resolve("newer.zip");
        made(file, "1", "9999");
        refused(Reason.NEWER, () -> restoration.run(file));
        made(file, "2", "1");
        refused(Reason.NEWER, () -> restoration.run(file));
    }

    @Test
    void theScheduleMakesOneWhenItIsTimeAndKeepsAsManyAsAreWanted() {
        Path backups = folder.resolve("backups");
        BackupSchedule schedule = new BackupSchedule();
        schedule.settings = settings(backups, 2);
        schedule.backup = new Backup();
        schedule.backup.database = database;
        schedule.database = database;
        for (int hours : new int[] {0, 1, 23, 25, 26, 50, 76}) {
            schedule.clock = Clock.fixed(NOW.plus(Duration.ofHours(hours)), ZoneOffset.UTC);
            schedule.backup.clock = schedule.clock;
            schedule.look();
        }
        assertThat(backups.toFile().list())
                .containsExactlyInAnyOrder(
                        "groundwork-backup-2026-11-22T11-00-00Z.zip", "groundwork-backup-2026-11-23T13-00-00Z.zip");
        schedule.settings = settings(null, 2);
        schedule.look();
    }

    @Test
    void aHealthyInstallationHasNothingWrong() {
        assertThat(checkup.run(List.of(folder)))
                .extracting(Finding::about)
                .contains("database", "schema", "clock", "row-level security", "current stages", "disk of " + folder);
        assertThat(checkup.run(List.of(folder)).stream()
                        .filter(finding -> !finding.about().startsWith("disk"))
                        .filter(finding -> finding.grade() == Finding.Grade.FAIL))
                .isEmpty();
    }

    /** How many rows a table has, counted past row-level security. */
    private static long rowsOf(String table) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("test.superuser.jdbc-url", String.class),
                        config.getValue("test.superuser.username", String.class),
                        config.getValue("test.superuser.password", String.class));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void refused(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(BackupRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    /** A sealed file that says of itself what it wants. */
    private static void made(Path file, String version, String schemaVersion) throws Exception {
        Files.deleteIfExists(file);
        try (BackupWriter writer = new BackupWriter(file)) {
            writer.add(new SchemaTable("candidate", List.of("id"), false), (OutputStream out) -> {
                out.write("x\n".getBytes(StandardCharsets.US_ASCII));
                return 1;
            });
            writer.add(new BackupManifest(
                    BackupManifest.FORMAT, Integer.parseInt(version), NOW.toString(), schemaVersion, "18", List.of()));
        }
        BackupSeal.put(file);
    }

    private static BackupSettings settings(Path folder, int keep) {
        return new BackupSettings() {
            @Override
            public Optional<Path> folder() {
                return Stream.ofNullable(folder).findFirst();
            }

            @Override
            public Duration every() {
                return Duration.ofDays(1);
            }

            @Override
            public int keep() {
                return keep;
            }
        };
    }
}
