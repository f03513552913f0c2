package dev.groundwork.domain.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.groundwork.domain.database.EmbeddedPostgresFailure.Reason;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path temporary;

    @Test
    void dataSurvivesAStopAndANewStart() throws SQLException {
        Path folder = temporary.resolve("data");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            run(server, "create table notes (text text)", "insert into notes values ('kept')");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, Durability.DURABLE)) {
            assertThat(ask(server, "select text from notes")).isEqualTo("kept");
        }
    }

    @Test
    void programsOfTheMachineAreUsedInsteadOfTheBundledOnes() throws SQLException {
        Path programs = PostgresBinaries.unpackedBeside(temporary).folder();
        try (EmbeddedPostgres server =
                EmbeddedPostgres.startWith(programs, temporary.resolve("data"), Durability.FAST)) {
            assertThat(ask(server, "select 'runs'")).isEqualTo("runs");
        }
    }

    @Test
    void programsThatAreMissingOrOfAnotherVersionAreRefused() throws IOException {
        Path bin = Files.createDirectories(temporary.resolve("other/bin"));
        assertRefused(bin.getParent(), "No bin/postgres is in " + bin.getParent());
        Path postgres = Files.writeString(bin.resolve("postgres"), "#!/bin/sh\necho 'postgres (PostgreSQL) 17.4'\n");
        Files.setPosixFilePermissions(postgres, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertRefused(
                bin.getParent(),
                "PostgreSQL 18 is needed, and %s holds postgres (PostgreSQL) 17.4".formatted(bin.getParent()));
    }

    private void assertRefused(Path programs, String message) {
        assertThatThrownBy(() -> EmbeddedPostgres.startWith(programs, temporary.resolve("data"), Durability.FAST))
                .asInstanceOf(type(EmbeddedPostgresFailure.class))
                .returns(Reason.UNSUPPORTED_PLATFORM, EmbeddedPostgresFailure::reason)
                .returns(message, EmbeddedPostgresFailure::getMessage);
    }

    @Test
    void aKilledServerIsRevivedOnTheSameAddressWithItsData() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(temporary, Durability.DURABLE)) {
            run(server, "create table notes (text text)", "insert into notes values ('acknowledged')");
            long killed = server.postmaster();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            while (server.postmaster() == killed) {
                Thread.sleep(20);
            }
            assertThat(askPatiently(server, "select text from notes")).isEqualTo("acknowledged");
        }
    }

    @Test
    void aServerThatAKilledInstanceLeftBehindIsReplaced() throws Exception {
        Cluster left = new Cluster(PostgresBinaries.unpackedBeside(temporary), temporary.toRealPath());
        try (EmbeddedPostgres server = EmbeddedPostgres.start(temporary, Durability.DURABLE)) {
            run(server, "create table notes (text text)", "insert into notes values ('from before')");
        }
        left.start(ServerSettings.of(freePort(), Durability.DURABLE, Map.of()));
        long before = left.postmaster();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(temporary, Durability.DURABLE)) {
            assertThat(ask(server, "select text from notes")).isEqualTo("from before");
            assertThat(server.postmaster()).isNotEqualTo(before);
        }
    }

    @Test
    void aProcessFileThatNamesAnUnrelatedProcessDoesNotPreventTheStart() throws Exception {
        EmbeddedPostgres.start(temporary, Durability.FAST).close();
        Path processFile = temporary.resolve("pg18/postmaster.pid");
        Files.writeString(processFile, ProcessHandle.current().pid() + "\n" + processFile.getParent() + "\n");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(temporary, Durability.FAST)) {
            assertThat(ask(server, "select 'runs'")).isEqualTo("runs");
        }
    }

    @Test
    void somebodyWhoLooksAroundInTheFolderIsLeftInPeace() throws Exception {
        EmbeddedPostgres.start(temporary, Durability.FAST).close();
        Process visitor = new ProcessBuilder("sleep", "60")
                .directory(temporary.resolve("pg18").toFile())
                .start();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(temporary, Durability.FAST)) {
            assertThat(ask(server, "select 'runs'")).isEqualTo("runs");
            assertThat(visitor.isAlive()).isTrue();
        } finally {
            visitor.destroy();
        }
    }

    @Test
    void aSecondInstanceOnTheSameFolderIsRefused() {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(temporary, Durability.FAST)) {
            assertThat(first.jdbcUrl()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertFails(temporary, Reason.FOLDER_IN_USE, "Another running instance uses the data folder");
        }
    }

    @Test
    void aFolderThatCannotBeCreatedIsNamed() throws IOException {
        Path file = Files.createFile(temporary.resolve("a-file"));
        assertFails(file, Reason.FOLDER_UNUSABLE, file.toString());
        assertFails(file.resolve("below"), Reason.FOLDER_UNUSABLE, file.toString());
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws IOException {
        Files.createDirectory(temporary.resolve("pg17"));
        assertFails(temporary, Reason.OTHER_MAJOR_VERSION, "pg17");
        assertThat(temporary.resolve("pg18")).doesNotExist();
    }

    @Test
    void aNewDataFolderIsClosedToEverybodyElse() throws IOException {
        Path folder = temporary.resolve("data");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, Durability.FAST)) {
            assertThat(mode(folder)).isEqualTo("rwx------");
            assertThat(mode(folder.resolve("connection.properties"))).isEqualTo("rw-------");
            assertThat(ConnectionDetails.leftIn(folder))
                    .contains(new ConnectionDetails(server.jdbcUrl(), server.username(), server.password()));
        }
        assertThat(ConnectionDetails.leftIn(folder)).isEmpty();
    }

    @Test
    void aFolderThatHeldSomethingBeforeKeepsItsMode() throws IOException {
        Files.createFile(temporary.resolve("somebody-elses"));
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        EmbeddedPostgres.start(temporary, Durability.FAST).close();
        assertThat(mode(temporary)).isEqualTo("rwxr-xr-x");
        assertThat(mode(temporary.resolve("pg18"))).isEqualTo("rwx------");
    }

    @Test
    void theRoleOwnsItsDatabaseAndMayCreateRolesButIsNoSuperuser() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(temporary, Durability.FAST)) {
            assertThat(ask(server, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            run(server, "create role worker nologin", "create table notes (id int)", "create extension pg_trgm");
            assertThat(ask(
                            server,
                            "select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                    .isEqualTo(server.username());
        }
    }

    @Test
    void wordsOfEveryLanguageAreFound() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(temporary, Durability.FAST)) {
            assertThat(ask(server, "select to_tsvector('simple', 'ŻÓŁĆ Ωmega')::text"))
                    .isEqualTo("'żółć':1 'ωmega':2");
            run(server, "create extension pg_trgm");
            assertThat(ask(server, "select similarity('żółć', 'ŻÓŁĆ')::text")).isEqualTo("1");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(temporary, Durability.FAST)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.username(), "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void theLogHoldsNoValuesOfRows() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(temporary, Durability.FAST)) {
            run(server, "create table accounts (email text unique)", "insert into accounts values ('ada@example.org')");
            assertThatThrownBy(() -> run(server, "insert into accounts values ('ada@example.org')"))
                    .hasMessageContaining("accounts_email_key");
        }
        assertThat(Files.readString(temporary.resolve("postgresql.log")))
                .contains("accounts_email_key")
                .doesNotContain("ada@example.org");
    }

    private static void assertFails(Path folder, Reason reason, String message) {
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder, Durability.FAST))
                .asInstanceOf(type(EmbeddedPostgresFailure.class))
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason))
                .satisfies(failure ->
                        assertThat(failure.getMessage()).contains(message).doesNotContain("\n"));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void run(EmbeddedPostgres server, String... statements) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String askPatiently(EmbeddedPostgres server, String query) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try {
                return ask(server, query);
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
