package dev.groundwork.domain.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The statements that the application sent to its database while something happened, as the server counted them.
 *
 * <p>Beginning and ending a transaction is not counted. For tests with {@link PostgresTestResource}; what runs in
 * parallel is counted, too.
 */
public record CountedStatements(List<Counted> statements) {

    /** One statement, with its values taken out, how often it was executed, and how many pages of tables it looked at. */
    public record Counted(String text, long calls, long pages) {}

    /** Does something and counts the statements meanwhile. */
    public static CountedStatements during(Runnable action) {
        try (Connection connection = connectToStatistics();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
            action.run();
            return new CountedStatements(read(statement));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many statements were executed in all. */
    public long total() {
        return statements.stream().mapToLong(Counted::calls).sum();
    }

    /** How many pages of tables and indexes they looked at in all. */
    public long pages() {
        return statements.stream().mapToLong(Counted::pages).sum();
    }

    /** The same without the statements that contain a text. */
    public CountedStatements without(String text) {
        return new CountedStatements(statements.stream()
                .filter(statement -> !statement.text().contains(text))
                .toList());
    }

    private static List<Counted> read(Statement statement) throws SQLException {
        List<Counted> counted = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select query, calls, shared_blks_hit + shared_blks_read + local_blks_hit + local_blks_read
                from pg_stat_statements
                where dbid = (select oid from pg_database where datname = '%s') order by query
                """.formatted(ApplicationDatabase.NAME))) {
            while (rows.next()) {
                counted.add(new Counted(rows.getString(1), rows.getLong(2), rows.getLong(3)));
            }
        }
        return counted;
    }

    /** From another database of the same server, so that the application's own holds nothing that is not its own. */
    private static Connection connectToStatistics() throws SQLException {
        Config config = ConfigProvider.getConfig();
        String url = config.getValue("test.superuser.jdbc-url", String.class);
        return DriverManager.getConnection(
                url.replaceFirst("/[^/]*$", "/postgres"),
                config.getValue("test.superuser.username", String.class),
                config.getValue("test.superuser.password", String.class));
    }
}
