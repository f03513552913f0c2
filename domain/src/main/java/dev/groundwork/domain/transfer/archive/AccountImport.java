package dev.groundwork.domain.transfer.archive;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.documents.DocumentStorage;
import dev.groundwork.domain.transfer.ImportOrder;
import dev.groundwork.domain.transfer.ImportProgress;
import dev.groundwork.domain.transfer.ImportReport;
import dev.groundwork.domain.transfer.UnreadableFile;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;

/** Takes an archive of an account into the account of the current candidate, as a whole or not at all. */
@ApplicationScoped
public class AccountImport {

    @Inject
    CurrentCandidate currentCandidate;

    /**
     * Brings in what the account does not have; its own rows stay as they are. Needs a transaction, and flushes and
     * clears its session.
     *
     * @throws UnreadableFile when it is no archive or damaged, or does not fit the account
     */
    public ImportReport run(SeekableByteChannel content, ImportOrder order, Moment moment, ImportProgress progress) {
        EntityManager entityManager = Panache.getEntityManager();
        entityManager.flush();
        entityManager.clear();
        long quota = DocumentStorage.read().quota();
        try (ArchiveFile archive = ArchiveFile.open(content, quota)) {
            AccountJson account = accountIn(archive);
            progress.expects(archive.rows());
            AccountMerge merge = entityManager
                    .unwrap(Session.class)
                    .doReturningWork(connection ->
                            attempt(connection, new AccountMerge(archive, connection, quota, order, progress), order));
            if (merge.isWholeAccount() && !order.dryRun()) {
                account.applyTo(Candidate.findById(currentCandidate.id()), moment.now());
            }
            return merge.report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AccountJson accountIn(ArchiveFile archive) {
        AccountJson account = ArchiveJson.read(archive.read(AccountJson.PATH), AccountJson.class, AccountJson.PATH);
        if (!account.hasPossibleSettings()) {
            throw ArchiveJson.broken(AccountJson.PATH);
        }
        return account;
    }

    /** Whatever goes wrong, nothing of it is left, and the transaction can go on. */
    private static AccountMerge attempt(Connection connection, AccountMerge merge, ImportOrder order)
            throws SQLException {
        execute(connection, "savepoint account_import");
        boolean kept = false;
        try {
            merge.run();
            kept = !order.dryRun();
            return merge;
        } finally {
            execute(connection, (kept ? "release savepoint" : "rollback to savepoint") + " account_import");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
