package dev.groundwork.domain.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads an owned table for all candidates in one statement. Row-level security shows the rows of one candidate at a time, to
 * the tables' owner, too, and stays as it is: the server becomes one candidate after the other, and gives out the rows of
 * each as they are found. Nothing is gathered, neither there nor here.
 */
final class AllCandidates {

    /** A function of its own is planned once, and read row by row as long as it stands in what is selected. */
    private static final String FUNCTION = """
            create function pg_temp.%1$s(candidate uuid) returns setof %2$s language sql as $$
              select set_config('groundwork.candidate_id', candidate::text, true);
              select * from %2$s
            $$""";

    private AllCandidates() {}

    /** Makes what reads the owned tables; it ends with the transaction, if that is rolled back, and else with the connection. */
    static void prepare(List<SchemaTable> tables, Connection connection) throws SQLException {
        String functions = tables.stream()
                .filter(SchemaTable::owned)
                .map(table -> FUNCTION.formatted(nameFor(table), SchemaTable.quoted(table.name())))
                .collect(Collectors.joining(";"));
        OwnerDatabase.execute(functions, connection);
    }

    /** The query for the rows of a table, one candidate's behind the other's. */
    static String rowsOf(SchemaTable table) {
        String columns = table.columns().stream()
                .map(column -> "(own)." + SchemaTable.quoted(column))
                .collect(Collectors.joining(", "));
        return "select %s from (select pg_temp.%s(id) as own from (select id from candidate order by id) everybody) rows"
                .formatted(columns, nameFor(table));
    }

    private static String nameFor(SchemaTable table) {
        return SchemaTable.quoted("rows_of_" + table.name());
    }
}
