package dev.groundwork.domain.transfer.archive;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.domain.transfer.ImportProblem;
import dev.groundwork.domain.transfer.ImportProgress;
import dev.groundwork.domain.transfer.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    private static final String COPY = "copy archive_line (id, line) from stdin" + AccountExport.AS_LINES;

    /** What the account has of the lines, and what it got: by identifier, so that a line is taken apart once only. */
    private static final String PREPARE = """
            create temporary table archive_line
              (row integer generated always as identity, id uuid not null, line json not null) on commit drop;
            create temporary table archive_there (id uuid not null, otherwise boolean not null) on commit drop;
            create temporary table archive_new (id uuid not null, place text not null) on commit drop;
            create index on archive_line (id);
            create index on archive_there (id);
            create index on archive_new (id);
            alter table archive_line alter line set statistics 0;
            """;

    private static final int ROWS_BETWEEN_SIGNS = 5_000;
    private static final char DELIMITER = 2;
    private static final byte[] LINE_END = {'\n'};

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
        execute(connection, PREPARE);
    }

    static void cleanUp(Connection connection) throws SQLException {
        execute(connection, "drop table archive_line, archive_there, archive_new");
    }

    /**
     * Reads the lines and keeps them for {@link #take}.
     *
     * @param seen is shown each
     * @param progress is given a sign of life now and then
     * @return how many there are
     */
    int read(ArchiveFile archive, Consumer<JsonNode> seen, ImportProgress progress) throws SQLException {
        execute(connection, "truncate archive_line, archive_there restart identity");
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try (ArchiveLines lines = new ArchiveLines(archive.open(table.path()))) {
            int row = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                row++;
                if (row % ROWS_BETWEEN_SIGNS == 0) {
                    progress.passed(0);
                }
                JsonNode values = checked(line, row);
                seen.accept(values);
                write(copy, values.get(ArchiveTable.jsonName(table.key())).textValue(), line);
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

    /** Finds out what the account has of the lines, and writes the others unless what they belong to was there before. */
    Outcome take(int rows) throws SQLException {
        if (rows == 0) {
            return new Outcome(0, 0, 0, List.of());
        }
        execute(connection, "analyze archive_line");
        refuseRepetitions();
        int there = execute(connection, lookUp());
        execute(connection, "analyze archive_there");
        int created = execute(connection, insertion());
        execute(connection, "analyze archive_new");
        List<ImportProblem> problems = new ArrayList<>();
        int others = there == 0
                ? 0
                : tell(
                        "exists (select from archive_there t where t.id = a.id and t.otherwise)",
                        "is otherwise in the account, and stays as it is there",
                        problems);
        int missing = there + created == rows
                ? 0
                : tell(
                        "not exists (select from archive_there t where t.id = a.id)"
                                + " and not exists (select from archive_new n where n.id = a.id and n.place = '"
                                + table.name() + "')",
                        "is left out: what it belongs to is in the account already, or another row has its place there",
                        problems);
        return new Outcome(rows, created, rows - created - others - missing, problems);
    }

    /** Whether one of the lines is about a row that the account has. */
    boolean isKnown() throws SQLException {
        return count(" from archive_line a join " + table.name() + " t on t." + table.key() + " = a.id") > 0;
    }

    void empty() throws SQLException {
        execute(connection, "delete from " + table.name());
    }

    /**
     * The account's rows are gone through once. They are kept apart from the lines, because PostgreSQL would believe that
     * there are next to none as long as it has not counted those that are just written, and look each line up in all.
     */
    private String lookUp() {
        return "insert into archive_there select a.id, (" + list("t.", "") + ") is distinct from (" + list("r.", "json")
                + ") from (select * from " + table.name() + " offset 0) t join archive_line a on a.id = t."
                + table.key()
                + values();
    }

    private String insertion() {
        StringBuilder sql = new StringBuilder("with added as (insert into ")
                .append(table.name())
                .append(" (candidate_id, ")
                .append(list("", ""))
                .append(") select nullif(current_setting('groundwork.candidate_id'), '')::uuid, ")
                .append(list("r.", "json"))
                .append(" from archive_line a")
                .append(values())
                .append(" where not exists (select from archive_there t where t.id = a.id)");
        for (String parent : table.parents()) {
            String value = "r." + ArchiveTable.quoted(ArchiveTable.jsonName(parent));
            sql.append(" and (" + value + " is null or exists (select from archive_new n where n.id = " + value + "))");
        }
        sql.append(" order by a.row");
        // The order of stages may be checked at the end only, and what is checked so cannot be passed over.
        sql.append(table.name().equals("stage") ? "" : " on conflict do nothing");
        return sql + " returning " + table.key() + ") insert into archive_new select *, '" + table.name()
                + "' from added";
    }

    private int tell(String condition, String message, List<ImportProblem> problems) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select a.row from archive_line a where " + condition + " order by a.row")) {
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
        if (count(" from (select from archive_line group by id having count(*) > 1) twice") > 0) {
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

    private String values() {
        return " cross join lateral json_to_record(a.line) r ("
                + table.columns().stream()
                        .map(column -> ArchiveTable.quoted(ArchiveTable.jsonName(column)) + " "
                                + rules.get(column).type())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static void write(CopyIn copy, String id, byte[] line) throws SQLException {
        byte[] begin = (id + DELIMITER).getBytes(StandardCharsets.US_ASCII);
        copy.writeToCopy(begin, 0, begin.length);
        copy.writeToCopy(line, 0, line.length);
        copy.writeToCopy(LINE_END, 0, LINE_END.length);
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
