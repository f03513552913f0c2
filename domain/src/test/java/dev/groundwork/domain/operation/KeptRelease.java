package dev.groundwork.domain.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is kept of a release for the tests of later ones: the tables as it made them, with the list of its migrations, as
 * statements, and a backup with rows in every table. Neither is ever written again after the release.
 *
 * @param version such as 0.1.0
 */
record KeptRelease(String version) {

    private static final Path FOLDER = Path.of("src/test/resources/releases");
    private static final Path ROLE = Path.of("src/main/resources/db/migration/V1__create_application_role.sql");
    private static final Pattern PRESENT = Pattern.compile("^ {2}<version>(.*)</version>", Pattern.MULTILINE);

    private static final String MIGRATIONS = """
            select format('insert into flyway_schema_history values (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', installed_rank,
                version, description, type, script, checksum, installed_by, date '2000-01-01', 0, success)
            from flyway_schema_history order by installed_rank
            """;

    /** All of them, the oldest first. */
    static List<KeptRelease> all() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> new KeptRelease(folder.getFileName().toString()))
                    .sorted(Comparator.comparing(
                            release -> release.numbers(), (one, other) -> Arrays.compare(one, other)))
                    .toList();
        }
    }

    /** The last one that is out; none before the first. */
    static Optional<KeptRelease> last() throws IOException {
        List<KeptRelease> out = new ArrayList<>();
        for (KeptRelease release : all()) {
            if (release.isOut()) {
                out.add(release);
            }
        }
        return out.stream().reduce((earlier, later) -> later);
    }

    /** Whether it can no longer change: the sources say another version than the one that becomes it. */
    boolean isOut() throws IOException {
        Matcher present = PRESENT.matcher(Files.readString(Path.of("../pom.xml")));
        return Files.exists(backup()) && present.find() && !present.group(1).equals(version + "-SNAPSHOT");
    }

    /** A backup of an installation with a row in every table. */
    Path backup() {
        return FOLDER.resolve(version).resolve("backup.zip");
    }

    /** The statements that make its tables, without rows, in an empty database. */
    String script() throws IOException {
        return Files.readString(scriptFile());
    }

    /** Keeps the tables of a database, with the list of its migrations. */
    void keepTables(Connection connection) throws IOException, SQLException {
        List<String> statements = new ArrayList<>(SchemaScript.of(connection));
        statements.addAll(SchemaScript.ask(MIGRATIONS, connection));
        Files.createDirectories(scriptFile().getParent());
        Files.writeString(
                scriptFile(),
                "-- The tables of Groundwork " + version + ", kept for the tests of later releases. Never edited.\n"
                        + "set check_function_bodies = off;\n\n" + Files.readString(ROLE) + "\n"
                        + String.join(";\n\n", statements) + ";\n");
    }

    private Path scriptFile() {
        return FOLDER.resolve(version).resolve("schema.sql");
    }

    private int[] numbers() {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
