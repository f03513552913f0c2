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

    /** One statement, with its values taken out, and how often it was executed. */
    public record Counted(String text, long calls) {}

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

    /** The same without the statements that contain a text. */
    public CountedStatements without(String text) {
        return new CountedStatements(statements.stream()
                .filter(statement -> !statement.text().contains(text))
                .toList());
    }

    private static List<Counted> read(Statement statement) throws SQLException {
        List<Counted> counted = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                select query, calls from pg_stat_statements
                where dbid = (select oid from pg_database where datname = '%s') order by query
                """.formatted(ApplicationDatabase.NAME))) {
            while (rows.next()) {
                counted.add(new Counted(rows.getString(1), rows.getLong(2)));
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
