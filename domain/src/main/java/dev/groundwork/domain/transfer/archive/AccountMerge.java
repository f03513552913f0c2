package dev.groundwork.domain.transfer.archive;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Rhythm;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.transfer.ImportOrder;
import dev.groundwork.domain.transfer.ImportProblem;
import dev.groundwork.domain.transfer.ImportProgress;
import dev.groundwork.domain.transfer.ImportReport;
import dev.groundwork.domain.transfer.PreviewedRow;
import dev.groundwork.domain.transfer.UnreadableFile;
import dev.groundwork.domain.transfer.archive.Manifest.FileEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Brings all tables of an archive together with those of the account, in the transaction of a connection. */
final class AccountMerge {

    private static final int PREVIEWED = 20;

    /** Everybody's import waits for an earlier one of the same candidate, of whatever kind of file. */
    private static final String WAIT_FOR_OTHERS = "select pg_advisory_xact_lock("
            + "hashtextextended('import ' || current_setting('groundwork.candidate_id'), 0))";

    /** A table is one statement, however many rows it has. */
    private static final String TAKE_TIME = "set local statement_timeout = 0";

    /** After as many bytes of documents it is asked whether the import is still wanted. */
    private static final long BYTES_BETWEEN_SIGNS = 8L * 1024 * 1024;

    private final ArchiveFile archive;
    private final Connection connection;
    private final long quota;
    private final ImportOrder order;
    private final ImportProgress progress;
    private final Map<UUID, ArchivedDocument> documents = new HashMap<>();
    private final List<UUID> firstApplications = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<PreviewedRow> preview = new ArrayList<>();
    private int rows;
    private int created;
    private int unchanged;
    private boolean wholeAccount;
    private ArchiveTable table = ArchiveTable.ALL.get(0);

    AccountMerge(ArchiveFile archive, Connection connection, long quota, ImportOrder order, ImportProgress progress) {
        this.archive = archive;
        this.connection = connection;
        this.quota = quota;
        this.order = order;
        this.progress = progress;
    }

    /** @throws UnreadableFile when the archive's rows break a rule, or do not fit those of the account */
    void run() throws SQLException {
        try {
            execute(WAIT_FOR_OTHERS);
            execute(TAKE_TIME);
            boolean unused = isUnused();
            TableImport.prepare(connection);
            for (ArchiveTable next : ArchiveTable.ALL) {
                table = next;
                take(unused);
            }
            takeDocuments();
            readPreview();
            TableImport.cleanUp(connection);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /** Whether the account's own stages and settings gave way to the archive's. */
    boolean isWholeAccount() {
        return wholeAccount;
    }

    ImportReport report() {
        return new ImportReport(
                GroundworkArchive.SLUG,
                order.dryRun(),
                rows,
                created,
                0,
                unchanged,
                rows - created - unchanged,
                List.copyOf(problems),
                List.of(),
                order.dryRun() ? List.copyOf(preview) : List.of());
    }

    /** There is nothing that hangs on its stages, and they are those it was born with. */
    private boolean isUnused() throws SQLException {
        return first("select not exists (select from job_application)") && Stage.areTheUsual() && Rhythm.areTheUsual();
    }

    private void take(boolean unused) throws SQLException {
        TableImport lines = new TableImport(table, connection);
        int count = lines.read(archive, noted(), progress);
        switch (table.name()) {
            case "stage" -> {
                wholeAccount = unused && count > 0 && !lines.isKnown();
                emptyForWholeAccount(lines);
            }
            case "rhythm" -> emptyForWholeAccount(lines);
            default -> {}
        }
        TableImport.Outcome outcome = lines.take(count);
        rows += outcome.rows();
        created += outcome.created();
        unchanged += outcome.unchanged();
        problems.addAll(outcome.problems());
        progress.passed(outcome.rows());
        if (table.name().equals("stage")) {
            execute("set constraints uq_stage_position immediate");
            execute("set constraints uq_stage_position deferred");
        }
    }

    private void emptyForWholeAccount(TableImport lines) throws SQLException {
        if (wholeAccount) {
            lines.empty();
        }
    }

    private Consumer<JsonNode> noted() {
        return switch (table.name()) {
            case "document" ->
                row -> {
                    ArchivedDocument document = ArchivedDocument.of(row);
                    documents.put(document.id(), document);
                };
            case "job_application" ->
                row -> {
                    if (firstApplications.size() < PREVIEWED) {
                        firstApplications.add(UUID.fromString(row.path("id").asText()));
                    }
                };
            default -> row -> {};
        };
    }

    private void takeDocuments() throws SQLException {
        Map<UUID, FileEntry> files = new HashMap<>();
        for (FileEntry file : archive.files().values()) {
            ArchivedDocument.idOf(file.path()).ifPresent(id -> {
                ArchivedDocument document = documents.get(UUID.fromString(id));
                if (document == null || !document.isIn(file) || files.put(document.id(), file) != null) {
                    throw ArchiveJson.broken(file.path());
                }
            });
        }
        if (files.size() < documents.size()) {
            throw new UnreadableFile("is an archive without the content of one of its documents");
        }
        if (!order.dryRun()) {
            writeContents(files);
        }
        if (first("select coalesce(sum(size), 0) > " + quota
                + " and exists (select from archive_new join document d using (id)) from document")) {
            throw new UnreadableFile("has more documents than your storage has room for");
        }
    }

    private void writeContents(Map<UUID, FileEntry> files) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement insertion =
                        connection.prepareStatement("insert into document_content (candidate_id, document_id, bytes)"
                                + " values (nullif(current_setting('groundwork.candidate_id'), '')::uuid, ?, ?)");
                ResultSet added = statement.executeQuery("select d.id from archive_new join document d using (id)")) {
            long silent = 0;
            while (added.next()) {
                FileEntry file = files.get(added.getObject(1, UUID.class));
                insertion.setObject(1, added.getObject(1));
                insertion.setBytes(2, archive.read(file.path()));
                insertion.executeUpdate();
                silent += file.size();
                if (silent > BYTES_BETWEEN_SIGNS) {
                    progress.passed(0);
                    silent = 0;
                }
            }
        }
    }

    private void readPreview() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select exists (select from archive_new n where n.id = a.id), c.name, a.role, s.name, a.applied_on,"
                        + " a.outcome, a.posting_url from unnest(?) with ordinality wanted (id, place)"
                        + " join job_application a on a.id = wanted.id join company c on c.id = a.company_id"
                        + " join stage s on s.id = a.stage_id order by wanted.place")) {
            statement.setArray(1, connection.createArrayOf("uuid", firstApplications.toArray()));
            try (ResultSet shown = statement.executeQuery()) {
                while (shown.next()) {
                    preview.add(new PreviewedRow(
                            preview.size() + 1,
                            shown.getBoolean(1) ? PreviewedRow.Effect.CREATED : PreviewedRow.Effect.UNCHANGED,
                            shown.getString(2),
                            shown.getString(3),
                            shown.getString(4),
                            shown.getObject(5, LocalDate.class),
                            shown.getString(6) == null ? null : Outcome.valueOf(shown.getString(6)),
                            shown.getString(7)));
                }
            }
        }
    }

    /** What the rows themselves are to blame for is said; all else is ours. */
    private SQLException refusal(SQLException e) throws UnreadableFile {
        String state = String.valueOf(e.getSQLState());
        if (!state.startsWith("22") && !state.startsWith("23") && !state.startsWith("54")) {
            return e;
        }
        String rule = constraintIn(e);
        throw new UnreadableFile(
                wholeAccount
                        ? "is an archive whose " + table.path() + " breaks a rule" + rule
                        : "does not fit what is in the account already: " + table.path() + " breaks a rule" + rule
                                + "; take it into an account without applications");
    }

    private static String constraintIn(SQLException e) {
        ServerErrorMessage message = e instanceof PSQLException error ? error.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "" : " (" + message.getConstraint() + ")";
    }

    private boolean first(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
