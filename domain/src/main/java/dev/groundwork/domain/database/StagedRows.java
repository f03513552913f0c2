package dev.groundwork.domain.database;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into the database: written by {@code COPY} into a temporary table, because {@code COPY} does not
 * write behind row-level security, and from there into tables by statements for all of them at once. The table lasts
 * until the transaction ends or this is closed. A few megabytes of rows are kept until they are sent.
 */
public final class StagedRows implements AutoCloseable {

    private static final int SENT_AT_ONCE = 1 << 20;
    private static final String NOTHING = "\\N";

    private final Connection connection;
    private final String table;
    private final StringBuilder waiting = new StringBuilder();
    private long count;

    /** @param columns their names and types, as a table is created with */
    public StagedRows(Connection connection, String table, String columns) throws SQLException {
        this.connection = connection;
        this.table = table;
        execute("create temporary table " + table + " (" + columns + ") on commit drop");
    }

    /**
     * Adds a row.
     *
     * @param values of all columns in their order: null, text, numbers, enums, days, instants, or collections of text
     */
    public void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            write(values[i]);
            waiting.append(i + 1 < values.length ? '\t' : '\n');
        }
        count++;
        if (waiting.length() > SENT_AT_ONCE) {
            send();
        }
    }

    /** Sends what waits and lets PostgreSQL look at all of it, so that it plans well. */
    public void complete() throws SQLException {
        send();
        if (count > 0) {
            execute("analyze " + table);
        }
    }

    /** Whether no row was added. */
    public boolean isEmpty() {
        return count == 0;
    }

    @Override
    public void close() throws SQLException {
        execute("drop table " + table);
    }

    private void send() throws SQLException {
        if (waiting.length() == 0) {
            return;
        }
        byte[] lines = waiting.toString().getBytes(StandardCharsets.UTF_8);
        waiting.setLength(0);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        try {
            copy.writeToCopy(lines, 0, lines.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void write(Object value) {
        if (value == null) {
            waiting.append(NOTHING);
        } else if (value instanceof String text) {
            escape(text);
        } else if (value instanceof BigDecimal amount) {
            waiting.append(amount.toPlainString());
        } else if (value instanceof Enum<?> word) {
            waiting.append(word.name());
        } else if (value instanceof Collection<?> texts) {
            writeArray(texts);
        } else {
            waiting.append(value);
        }
    }

    private void writeArray(Collection<?> texts) {
        StringBuilder array = new StringBuilder("{");
        for (Object text : texts) {
            array.append(array.length() == 1 ? "\"" : ",\"")
                    .append(text.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        escape(array.append('}').toString());
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> waiting.append("\\\\");
                case '\n' -> waiting.append("\\n");
                case '\r' -> waiting.append("\\r");
                case '\t' -> waiting.append("\\t");
                default -> waiting.append(c);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
