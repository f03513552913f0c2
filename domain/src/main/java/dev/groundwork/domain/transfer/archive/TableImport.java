package dev.groundwork.domain.transfer.archive;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.domain.transfer.ImportProblem;
import dev.groundwork.domain.transfer.UnreadableFile;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Brings the rows of one table in: through a temporary table, because {@code COPY} does not write behind row-level
 * security. What is in the account stays as it is.
 */
final class TableImport {

    private static final int PROBLEMS_TOLD = 1_000;
    private static final String COPY = "copy archive_line (line) from stdin" + AccountExport.AS_LINES;

    private final ArchiveTable table;
    private final Connection connection;
    private final Map<String, ColumnRule> rules;

    TableImport(ArchiveTable table, Connection connection) throws SQLException {
        this.table = table;
        this.connection = connection;
        rules = rules();
    }

    /** What became of the rows. */
    record Outcome(int rows, int created, int unchanged, List<ImportProblem> problems) {}

    static void prepare(Connection connection) throws SQLException {
        execute(
                connection,
                "create temporary table archive_line"
                        + " (row integer generated always as identity primary key, line json not null) on commit drop");
        execute(connection, "create temporary table archive_new (id uuid not null) on commit drop");
    }

    static void cleanUp(Connection connection) throws SQLException {
        execute(connection, "drop table archive_line, archive_new");
    }

    /**
     * Reads the lines and keeps them for {@link #take}.
     *
     * @param seen is shown each
     * @return how many there are
     */
    int read(ArchiveFile archive, Consumer<JsonNode> seen) throws SQLException {
        execute(connection, "truncate archive_line restart identity");
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try (ArchiveLines lines = new ArchiveLines(archive.open(table.path()))) {
            int row = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                row++;
                seen.accept(checked(line, row));
                copy.writeToCopy(line, 0, line.length);
                copy.writeToCopy(new byte[] {'\n'}, 0, 1);
            }
            copy.endCopy();
            return row;
        } catch (IOException e) {
            throw ArchiveJson.broken(table.path());
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Writes those of the lines that the account does not have, unless what they belong to was there before. */
    Outcome take(int rows) throws SQLException {
        execute(connection, "analyze archive_line");
        refuseRepetitions();
        int created = execute(connection, insertion());
        List<ImportProblem> problems = new ArrayList<>();
        int others = tell(
                "where exists (select from " + table.name() + " t where " + sameRow() + " and (" + list("t.", "")
                        + ") is distinct from (" + list("r.", "json") + "))",
                "is otherwise in the account, and stays as it is there",
                problems);
        int missing = tell(
                "where not exists (select from " + table.name() + " t where " + sameRow() + ")",
                "is left out: what it belongs to is in the account already, or another row has its place there",
                problems);
        return new Outcome(rows, created, rows - created - others - missing, problems);
    }

    /** Whether one of the lines is about a row that the account has. */
    boolean isKnown() throws SQLException {
        return count(lines() + " join " + table.name() + " t on " + sameRow()) > 0;
    }

    void empty() throws SQLException {
        execute(connection, "delete from " + table.name());
    }

    private String insertion() {
        StringBuilder sql = new StringBuilder("with added as (insert into ")
                .append(table.name())
                .append(" (candidate_id, ")
                .append(list("", ""))
                .append(") select nullif(current_setting('groundwork.candidate_id'), '')::uuid, ")
                .append(list("r.", "json"))
                .append(lines())
                .append(" where not exists (select from ")
                .append(table.name())
                .append(" t where ")
                .append(sameRow())
                .append(")");
        for (String parent : table.parents()) {
            String value = "r." + ArchiveTable.quoted(ArchiveTable.jsonName(parent));
            sql.append(" and (" + value + " is null or " + value + " in (select id from archive_new))");
        }
        sql.append(" order by a.row");
        // The order of stages may be checked at the end only, and what is checked so cannot be passed over.
        sql.append(table.name().equals("stage") ? "" : " on conflict do nothing");
        return sql + " returning " + table.key() + ") insert into archive_new select * from added";
    }

    private int tell(String condition, String message, List<ImportProblem> problems) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select a.row" + lines() + " " + condition + " order by a.row")) {
            int count = 0;
            while (found.next()) {
                count++;
                if (count <= PROBLEMS_TOLD) {
                    problems.add(new ImportProblem(found.getInt(1), table.path(), message, false));
                }
            }
            return count;
        }
    }

    private void refuseRepetitions() throws SQLException {
        String id = ArchiveTable.quoted(ArchiveTable.jsonName(table.key()));
        if (count(" from (select" + lines() + " group by r." + id + " having count(*) > 1) twice") > 0) {
            throw new UnreadableFile("is an archive whose " + table.path() + " has a row twice");
        }
    }

    private long count(String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*)" + from)) {
            found.next();
            return found.getLong(1);
        }
    }

    private String sameRow() {
        return "t." + table.key() + " = r." + ArchiveTable.quoted(ArchiveTable.jsonName(table.key()));
    }

    private String lines() {
        return " from archive_line a cross join lateral json_to_record(a.line) r ("
                + table.columns().stream()
                        .map(column -> ArchiveTable.quoted(ArchiveTable.jsonName(column)) + " "
                                + rules.get(column).type())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private String list(String prefix, String names) {
        return table.columns().stream()
                .map(column -> prefix + ArchiveTable.quoted(names.isEmpty() ? column : ArchiveTable.jsonName(column)))
                .collect(Collectors.joining(", "));
    }

    private JsonNode checked(byte[] line, int row) throws IOException {
        JsonNode values = ArchiveJson.line(line);
        if (!values.isObject() || values.size() != table.columns().size()) {
            throw refused(row, "has other columns than it must have");
        }
        for (String column : table.columns()) {
            String name = ArchiveTable.jsonName(column);
            JsonNode value = values.get(name);
            if (value == null) {
                throw refused(row, "has no " + name);
            }
            if (!rules.get(column).lets(value) || !RowRules.let(table, column, value)) {
                throw refused(row, "has as " + name + " what cannot stand there");
            }
        }
        return values;
    }

    private UnreadableFile refused(int row, String message) {
        return new UnreadableFile("is an archive whose " + table.path() + " in line " + row + " " + message);
    }

    private Map<String, ColumnRule> rules() throws SQLException {
        Map<String, ColumnRule> found = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet columns =
                        statement.executeQuery("select attname, format_type(atttypid, atttypmod), attnotnull"
                                + " from pg_attribute where attrelid = '" + table.name() + "'::regclass and attnum > 0"
                                + " and not attisdropped")) {
            while (columns.next()) {
                found.put(columns.getString(1), new ColumnRule(columns.getString(2), columns.getBoolean(3)));
            }
        }
        return found;
    }

    private static int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
