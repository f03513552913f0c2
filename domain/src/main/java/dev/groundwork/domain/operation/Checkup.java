package dev.groundwork.domain.operation;

import dev.groundwork.domain.database.NewerTables;
import dev.groundwork.domain.documents.DocumentSettings;
import dev.groundwork.domain.transfer.ImportSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Looks whether database, rows, clock and disks are as they must be. Changes nothing. */
@ApplicationScoped
public class Checkup {

    private static final Duration GREATEST_DIFFERENCE = Duration.ofSeconds(5);
    private static final long MUCH = 1L << 30;
    private static final long LITTLE = 256L << 20;

    /** Each finds the rows of one candidate that are not as they must be. */
    private static final Map<String, String> INVARIANTS = new TreeMap<>(Map.of(
            "current stages",
            "select count(*) from job_application a where not exists (select from stage_change c"
                    + " where c.application_id = a.id and c.stage_id = a.stage_id and c.entered_at ="
                    + " (select max(entered_at) from stage_change where application_id = a.id))",
            "contents of documents",
            "select count(*) from document d where not exists (select from document_content c"
                    + " where c.document_id = d.id and octet_length(c.bytes) = d.size)",
            "sums of documents",
            "select count(*) from document d join document_content c on c.document_id = d.id"
                    + " where encode(sha256(c.bytes), 'hex') <> d.sha256"));

    @Inject
    OwnerDatabase database;

    @Inject
    Flyway flyway;

    @Inject
    DocumentSettings documents;

    @Inject
    ImportSettings imports;

    @Inject
    BackupSettings backups;

    @Inject
    Clock clock;

    /**
     * Looks at everything.
     *
     * @param folders those on whose disks room is needed
     */
    public List<Finding> run(List<Path> folders) {
        List<Finding> findings = new ArrayList<>();
        try (Connection connection = database.open()) {
            OwnerDatabase.execute("set transaction isolation level repeatable read, read only", connection);
            findings.add(server(connection));
            findings.add(clock(connection));
            findings.add(durability(connection));
            findings.add(schema());
            if (flyway.info().current() != null) {
                findings.add(protection(connection));
                findings.add(role(connection));
                findings.addAll(invariants(connection));
            }
            connection.rollback();
        } catch (SQLException e) {
            findings.add(Finding.fail("database", "cannot be asked: " + e.getMessage()));
        }
        findings.add(sizes());
        folders.forEach(folder -> findings.add(disk(folder)));
        backups.folder().ifPresent(folder -> findings.add(disk(folder)));
        return findings;
    }

    private static Finding server(Connection connection) throws SQLException {
        return Finding.ok("database", "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion());
    }

    private Finding clock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            Duration difference = Duration.between(row.getTimestamp(1).toInstant(), clock.instant())
                    .abs();
            return difference.compareTo(GREATEST_DIFFERENCE) > 0
                    ? Finding.fail(
                            "clock",
                            "differs by %d s from that of the database: set both".formatted(difference.toSeconds()))
                    : Finding.ok("clock", "the same as that of the database");
        }
    }

    private static Finding durability(Connection connection) throws SQLException {
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            String value = text("select current_setting('" + setting + "')", connection);
            if (value.equals("off")) {
                return Finding.warn("durability", setting + " is off: a crash may lose or break what was acknowledged");
            }
        }
        return Finding.ok("durability", "what is acknowledged survives a crash");
    }

    private Finding schema() {
        MigrationInfo current = flyway.info().current();
        if (current == null) {
            return Finding.fail("schema", "there are no tables: start Groundwork once, or restore a backup");
        }
        Optional<String> newer = NewerTables.in(flyway);
        if (newer.isPresent()) {
            return Finding.fail("schema", newer.get());
        }
        var validation = flyway.validateWithResult();
        if (!validation.validationSuccessful) {
            return Finding.fail(
                    "schema",
                    "version %s does not fit this Groundwork: %s"
                            .formatted(current.getVersion(), validation.getAllErrorMessages()));
        }
        return Finding.ok("schema", "version " + current.getVersion());
    }

    private static Finding protection(Connection connection) throws SQLException {
        List<String> open = texts(
                "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'candidate_id'"
                        + " where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'"
                        + " and c.relname not in ('session', 'access_token', 'feed_secret', 'webhook_queue')"
                        + " and not (c.relrowsecurity and c.relforcerowsecurity"
                        + " and exists (select from pg_policy p where p.polrelid = c.oid)) order by 1",
                connection);
        return open.isEmpty()
                ? Finding.ok("row-level security", "forced on every owned table")
                : Finding.fail("row-level security", "is not forced on " + String.join(", ", open));
    }

    private static Finding role(Connection connection) throws SQLException {
        String wrong = text(
                "select count(*) from pg_roles where rolname = 'groundwork_app'"
                        + " and not (rolsuper or rolbypassrls or rolcreaterole or rolcanlogin)",
                connection);
        return wrong.equals("1")
                ? Finding.ok("role", "groundwork_app has no special rights")
                : Finding.fail("role", "groundwork_app is missing or has rights that it must not have");
    }

    private static List<Finding> invariants(Connection connection) throws SQLException {
        Map<String, Long> broken = new TreeMap<>();
        INVARIANTS.keySet().forEach(name -> broken.put(name, 0L));
        for (String candidate : texts("select id::text from candidate order by id", connection)) {
            OwnerDatabase.become(UUID.fromString(candidate), connection);
            for (Map.Entry<String, String> invariant : INVARIANTS.entrySet()) {
                broken.merge(invariant.getKey(), Long.parseLong(text(invariant.getValue(), connection)), Long::sum);
            }
        }
        return broken.entrySet().stream()
                .map(found -> found.getValue() == 0
                        ? Finding.ok(found.getKey(), "as they must be")
                        : Finding.fail(found.getKey(), "wrong in " + found.getValue() + " rows"))
                .toList();
    }

    private Finding sizes() {
        return imports.largest().asLongValue() > documents.quota().asLongValue()
                ? Finding.ok("sizes", "an archive with all documents can be taken in")
                : Finding.warn(
                        "sizes",
                        "groundwork.imports.largest is not larger than groundwork.documents.quota: not every archive can be taken in");
    }

    private static Finding disk(Path folder) {
        String about = "disk of " + folder;
        try {
            FileStore store = Files.getFileStore(folder);
            long free = store.getUsableSpace();
            String detail = "%d MB free of %d".formatted(free >> 20, store.getTotalSpace() >> 20);
            return free < LITTLE
                    ? Finding.fail(about, detail)
                    : free < MUCH ? Finding.warn(about, detail) : Finding.ok(about, detail);
        } catch (IOException e) {
            return Finding.fail(about, "cannot be looked at: " + e.getMessage());
        }
    }

    private static String text(String query, Connection connection) throws SQLException {
        return texts(query, connection).get(0);
    }

    private static List<String> texts(String query, Connection connection) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
