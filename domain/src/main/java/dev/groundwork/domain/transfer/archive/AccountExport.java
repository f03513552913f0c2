package dev.groundwork.domain.transfer.archive;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.postgresql.PGConnection;

/** Writes everything the current candidate owns into one archive; docs/archive-format.md describes it. */
@ApplicationScoped
public class AccountExport {

    private static final int BUFFER = 64 * 1024;

    /** Two characters that no JSON has unescaped, so that nothing is quoted. */
    static final String AS_LINES = " with (format csv, quote e'\\x01', delimiter e'\\x02')";

    private static final String DOCUMENTS =
            "select d.id || coalesce(lower(substring(d.name from '\\.[A-Za-z0-9]{1,10}$')), ''),"
                    + " c.bytes from document d join document_content c on c.document_id = d.id order by d.id";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    CurrentCandidate currentCandidate;

    @Inject
    Clock clock;

    /**
     * Streams the archive as the account is at one moment, in constant memory, however long the receiver takes.
     *
     * @param out is flushed and left open
     * @throws UncheckedIOException when the receiver is gone
     */
    public void write(OutputStream out) {
        AccountJson account =
                QuarkusTransaction.requiringNew().call(() -> AccountJson.of(Candidate.findById(currentCandidate.id())));
        QuarkusTransaction.suspendingExisting().run(() -> {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    hold(connection);
                    write(account, connection, new ArchiveWriter(new BufferedOutputStream(out, BUFFER)));
                } finally {
                    connection.rollback();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("could not read the account", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void hold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local time zone 'UTC'");
        }
    }

    private void write(AccountJson account, Connection connection, ArchiveWriter archive)
            throws SQLException, IOException {
        archive.add(AccountJson.PATH, out -> out.write(ArchiveJson.write(account)));
        for (ArchiveTable table : ArchiveTable.ALL) {
            archive.add(table.path(), out -> copy(table, connection, out));
        }
        addDocuments(connection, archive);
        archive.finish(clock.instant());
    }

    private static void copy(ArchiveTable table, Connection connection, OutputStream out) throws IOException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + table.lines() + ") to stdout" + AS_LINES, out);
        } catch (SQLException e) {
            throw new IllegalStateException("could not read " + table.name(), e);
        }
    }

    private static void addDocuments(Connection connection, ArchiveWriter archive) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1);
            try (ResultSet documents = statement.executeQuery(DOCUMENTS)) {
                while (documents.next()) {
                    byte[] bytes = documents.getBytes(2);
                    archive.add(ArchivedDocument.FOLDER + documents.getString(1), out -> out.write(bytes));
                }
            }
        }
    }
}
