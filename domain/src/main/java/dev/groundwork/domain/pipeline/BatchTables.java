package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.database.StagedRows;
import dev.groundwork.domain.database.WholeTables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The rows of a batch beside the tables they belong to, and how they get there. */
final class BatchTables implements AutoCloseable {

    private static final String DESCRIBED = "role, posting_url, location, work_mode, employment_type, salary_min,"
            + " salary_max, salary_currency, salary_period, salary_note, source, excitement, description, notes,"
            + " applied_on, deadline, guide, career_paths";

    private static final String CANDIDATE = "nullif(current_setting('groundwork.candidate_id'), '')::uuid";

    /** In this order; what is inserted stands in the order in which it was added. */
    static final List<String> STEPS = List.of("""
            insert into company (candidate_id, id, version, name, name_key, created_at, updated_at)
            select :candidate, id, 0, name, name_key, :now, :now from batch_company
            on conflict (candidate_id, name_key) do nothing
            """, """
            insert into job_application (candidate_id, id, version, company_id, stage_id, stage_entered_at, furthest_kind,
              outcome, closed_on, outcome_reason, follow_up_on, archived_at, created_at, updated_at, :described)
            select :candidate, b.id, 0, c.id, b.stage_id, b.stage_entered_at, b.furthest_kind, b.outcome, b.closed_on,
              b.outcome_reason, b.follow_up_on, b.archived_at, :now, :now, :d.described
            from batch_beginning b join batch_details d on d.id = b.id
            join company c on c.candidate_id = :candidate and c.name_key = d.company_key
            order by b.id
            """, """
            insert into stage_change (candidate_id, id, version, application_id, stage_id, entered_at, note,
              made_by_creation, task_made, created_at, updated_at)
            select :candidate, id, 0, application_id, stage_id, entered_at, note, made_by_creation, task_made, :now, :now
            from batch_change
            """, """
            insert into timeline_entry (candidate_id, id, application_id, at, type, detail, subject_type, subject_id)
            select :candidate, id, application_id, at, type, detail, subject_type, subject_id from batch_entry
            """, """
            insert into task (candidate_id, id, version, application_id, stage_change_id, kind, title, due_on, created_at,
              updated_at)
            select :candidate, id, 0, application_id, stage_change_id, 'FOLLOW_UP', title, due_on, :now, :now
            from batch_task
            """, """
            update job_application a set (company_id, version, updated_at, :described)
              = row (c.id, a.version + 1, :now, :d.described)
            from batch_changed b join batch_details d on d.id = b.id
            join company c on c.candidate_id = :candidate and c.name_key = d.company_key
            where a.candidate_id = :candidate and a.id = b.id
            """, """
            delete from tagging t using batch_changed b
            where t.candidate_id = :candidate and t.application_id = b.id and b.other_tags
            """, """
            insert into tag (candidate_id, id, name, name_key) select :candidate, id, name, name_key from batch_tag
            on conflict (candidate_id, name_key) do nothing
            """, """
            insert into tagging (candidate_id, id, application_id, tag_id)
            select :candidate, b.id, b.application_id, t.id
            from batch_tagging b join tag t on t.candidate_id = :candidate and t.name_key = b.name_key
            order by b.id
            """);

    final StagedRows companies;
    final StagedRows details;
    final StagedRows beginnings;
    final StagedRows changes;
    final StagedRows entries;
    final StagedRows tasks;
    final StagedRows changed;
    final StagedRows tags;
    final StagedRows taggings;

    private final Connection connection;

    BatchTables(Connection connection) throws SQLException {
        this.connection = connection;
        companies = new StagedRows(connection, "batch_company", "id uuid, name text, name_key text");
        details = new StagedRows(
                connection,
                "batch_details",
                "id uuid, company_key text, role text, posting_url text, location text, work_mode text,"
                        + " employment_type text, salary_min numeric(15, 2), salary_max numeric(15, 2),"
                        + " salary_currency text, salary_period text, salary_note text, source text, excitement integer,"
                        + " description text, notes text, applied_on date, deadline date, guide text,"
                        + " career_paths text[]");
        beginnings = new StagedRows(
                connection,
                "batch_beginning",
                "id uuid, stage_id uuid, stage_entered_at timestamptz, furthest_kind text, outcome text, closed_on date,"
                        + " outcome_reason text, follow_up_on date, archived_at timestamptz");
        changes = new StagedRows(
                connection,
                "batch_change",
                "id uuid, application_id uuid, stage_id uuid, entered_at timestamptz, note text,"
                        + " made_by_creation boolean, task_made boolean");
        entries = new StagedRows(
                connection,
                "batch_entry",
                "id uuid, application_id uuid, at timestamptz, type text, detail text, subject_type text,"
                        + " subject_id uuid");
        tasks = new StagedRows(
                connection,
                "batch_task",
                "id uuid, application_id uuid, stage_change_id uuid, title text, due_on date");
        changed = new StagedRows(connection, "batch_changed", "id uuid, other_tags boolean");
        tags = new StagedRows(connection, "batch_tag", "id uuid, name text, name_key text");
        taggings = new StagedRows(connection, "batch_tagging", "id uuid, application_id uuid, name_key text");
    }

    void write(Instant now, Runnable step) throws SQLException {
        for (StagedRows rows : all()) {
            rows.complete();
        }
        WholeTables.joined(connection, () -> {
            for (String statement : STEPS) {
                execute(statement, now);
                step.run();
            }
            return null;
        });
    }

    @Override
    public void close() throws SQLException {
        for (StagedRows rows : all()) {
            rows.close();
        }
    }

    private List<StagedRows> all() {
        return List.of(companies, details, beginnings, changes, entries, tasks, changed, tags, taggings);
    }

    private void execute(String statement, Instant now) throws SQLException {
        int times = statement.split(":now", -1).length - 1;
        String sql = statement
                .replace(":d.described", "d." + DESCRIBED.replace(", ", ", d."))
                .replace(":described", DESCRIBED)
                .replace(":candidate", CANDIDATE)
                .replace(":now", "?");
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            for (int i = 1; i <= times; i++) {
                prepared.setObject(i, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            }
            prepared.executeUpdate();
        }
    }
}
