package dev.groundwork.domain.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of the schema, as PostgreSQL's catalog knows it.
 *
 * @param columns those that hold something of their own, in their order
 * @param owned whether its rows are seen by their candidate only
 */
record SchemaTable(String name, List<String> columns, boolean owned) {

    private static final String ALL = """
            select c.relname, c.relrowsecurity, string_agg(a.attname, ' ' order by a.attnum)
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              and a.attgenerated = ''
            where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
              and c.relname <> 'flyway_schema_history'
            group by c.relname, c.relrowsecurity order by c.relname
            """;

    private static final String REFERENCES = """
            select distinct a.relname, b.relname from pg_constraint f
            join pg_class a on a.oid = f.conrelid join pg_class b on b.oid = f.confrelid
            where f.contype = 'f' and a.oid <> b.oid and a.relnamespace = current_schema()::regnamespace
            """;

    /** All tables but the one about migrations, each behind those it refers to. */
    static List<SchemaTable> all(Connection connection) throws SQLException {
        Map<String, Set<String>> parents = new HashMap<>();
        List<SchemaTable> left = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(REFERENCES)) {
                while (rows.next()) {
                    parents.computeIfAbsent(rows.getString(1), table -> new HashSet<>())
                            .add(rows.getString(2));
                }
            }
            try (ResultSet rows = statement.executeQuery(ALL)) {
                while (rows.next()) {
                    left.add(new SchemaTable(
                            rows.getString(1), Arrays.asList(rows.getString(3).split(" ")), rows.getBoolean(2)));
                }
            }
        }
        return inOrder(left, parents);
    }

    /** The name and its columns as {@code copy} and {@code insert} have them. */
    String withColumns() {
        return quoted(name) + " (" + list() + ")";
    }

    /** The columns in a list for {@code select}. */
    String list() {
        return columns.stream().map(SchemaTable::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String identifier) {
        return '"' + identifier + '"';
    }

    private static List<SchemaTable> inOrder(List<SchemaTable> left, Map<String, Set<String>> parents) {
        List<SchemaTable> ordered = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (!left.isEmpty()) {
            List<SchemaTable> next = left.stream()
                    .filter(table -> names.containsAll(parents.getOrDefault(table.name(), Set.of())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + left);
            }
            ordered.addAll(next);
            next.forEach(table -> names.add(table.name()));
            left.removeAll(next);
        }
        return ordered;
    }
}
