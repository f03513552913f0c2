package dev.groundwork.api.contract;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the database holds of candidates: by table, a checksum of their rows. */
final class Rows implements AutoCloseable {

    private static final String TABLES = "select c.relname from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid"
            + " where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname = 'candidate_id'";

    private final Connection connection;

    Rows() throws SQLException {
        Config config = ConfigProvider.getConfig();
        connection = DriverManager.getConnection(
                config.getValue("test.superuser.jdbc-url", String.class),
                config.getValue("test.superuser.username", String.class),
                config.getValue("test.superuser.password", String.class));
    }

    /** Everything but when tokens were last used. */
    Map<String, String> of(UUID... candidates) throws SQLException {
        String owners = Arrays.stream(candidates).map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        StringBuilder query = new StringBuilder(checksum("candidate", "id", owners));
        Map<String, String> checksums = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(TABLES)) {
                while (tables.next()) {
                    query.append(" union all ").append(checksum(tables.getString(1), "candidate_id", owners));
                }
            }
            try (ResultSet rows = statement.executeQuery(query.toString())) {
                while (rows.next()) {
                    checksums.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return checksums;
    }

    private static String checksum(String table, String owner, String owners) {
        return ("(select '%s', count(*) || ' rows ' || md5(coalesce(string_agg(x, '|' order by x), '')) from"
                        + " (select (to_jsonb(t) - 'last_used_at')::text as x from %s t where %s in (%s)) as texts)")
                .formatted(table, table, owner, owners);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
