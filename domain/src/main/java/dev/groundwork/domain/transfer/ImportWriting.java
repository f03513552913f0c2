package dev.groundwork.domain.transfer;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.database.StagedRows;
import dev.groundwork.domain.pipeline.ApplicationBatch;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Collects what the rows of a file do and writes it down. Nothing is written before {@link #write}: new applications and
 * what changes of the candidate's words in a few statements for all of them; what has a story to tell, such as a move, one
 * application after the other.
 */
final class ImportWriting implements AutoCloseable {

    private static final int PART = 200;
    private static final String REMEMBER = """
            insert into imported_row (candidate_id, id, origin, application_id)
            select nullif(current_setting('groundwork.candidate_id'), '')::uuid, id, origin, application_id
            from batch_origin
            """;

    private final Connection connection;
    private final Moment moment;
    private final ApplicationBatch batch;
    private final StagedRows origins;
    private final List<Draft> withStory = new ArrayList<>();

    ImportWriting(Connection connection, Moment moment) throws SQLException {
        this.connection = connection;
        this.moment = moment;
        batch = ApplicationBatch.begin(connection, moment);
        origins = new StagedRows(connection, "batch_origin", "id uuid, origin text, application_id uuid");
    }

    /** Two imports at once would each make the applications that they have in common: the second waits. */
    static void waitForOthers() {
        entityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock("
                        + "hashtextextended('import ' || current_setting('groundwork.candidate_id'), 0))")
                .getSingleResult();
    }

    /** A row that has become, or is about, the application of its draft. */
    void remember(MatchedRow row) throws SQLException {
        if (row.isToBeRemembered()) {
            origins.add(ApplicationBatch.newId(), row.origin.hash(), row.draft.id);
        }
    }

    /** A draft about which the file says no more. */
    void take(Draft draft) throws SQLException {
        if (draft.isNew()) {
            batch.add(draft.id, draft.asNew());
        } else if (draft.isChanged() && draft.hasStory()) {
            withStory.add(draft);
            return;
        } else if (draft.isChanged()) {
            batch.describe(draft.id, draft.details(), draft.hasOtherTags());
        }
        draft.forget();
    }

    void write(int rows, ImportProgress progress) throws SQLException {
        double step = rows * ImportProgress.WRITTEN / ApplicationBatch.steps();
        batch.write(() -> progress.passed(step));
        startAfresh();
        for (int from = 0; from < withStory.size(); from += PART) {
            tell(withStory.subList(from, Math.min(from + PART, withStory.size())));
            progress.passed(0);
        }
        origins.complete();
        try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        origins.close();
        batch.close();
    }

    private void tell(List<Draft> drafts) {
        Map<UUID, JobApplication> applications = ExistingApplications.withIds(
                drafts.stream().map(draft -> draft.id).toList());
        drafts.forEach(draft -> draft.applyTo(applications.get(draft.id), moment));
        startAfresh();
    }

    private static void startAfresh() {
        entityManager().flush();
        entityManager().clear();
    }

    private static EntityManager entityManager() {
        return Panache.getEntityManager();
    }
}
