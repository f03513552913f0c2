package dev.groundwork.domain.insights;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.pipeline.StageKind;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a told search comes to, written as rows by SQL past row-level security. */
final class WrittenSearch {

    private final UUID candidate;
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    private WrittenSearch(Candidate candidate) {
        this.candidate = candidate.id;
    }

    /** For a candidate who has its stages and résumés already. */
    static void write(ToldSearch search, Candidate candidate) {
        WrittenSearch written = new WrittenSearch(candidate);
        for (int company = 0; company < 40; company++) {
            String name = "Company " + company;
            written.row(
                    "company (candidate_id, id, version, name, name_key, created_at, updated_at) values (?, ?, 0, ?, ?, now(), now())",
                    id(name),
                    name,
                    name.toLowerCase(Locale.ROOT));
        }
        for (String tag : List.of("azure", "remote", "dream")) {
            written.row("tag (candidate_id, id, name, name_key) values (?, ?, ?, ?)", id(tag), tag, tag);
        }
        search.applications.stream().filter(told -> !told.gone).forEach(written::application);
        for (int i = 0; i < search.sessions.size(); i++) {
            ToldSearch.Session session = search.sessions.get(i);
            written.row(
                    "practice (candidate_id, id, version, competency, kind, minutes, practised_at, score_names, score_values,"
                            + " created_at, updated_at) values (?, ?, 0, 'debugging', 'DRILL', ?, ?, '{}', '{}', now(), now())",
                    id("session " + i),
                    session.minutes(),
                    session.at());
        }
        written.execute();
    }

    private void application(ToldApplication told) {
        UUID id = id("application " + told.number);
        ToldApplication.Change latest = told.latest();
        row(
                "job_application (candidate_id, id, version, company_id, role, stage_id, stage_entered_at, furthest_kind,"
                        + " outcome, closed_on, source, applied_on, career_paths, archived_at, binned_at, created_at, updated_at)"
                        + " select ?, ?, 0, ?, 'Engineer', s.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), now() from stage s"
                        + " where s.candidate_id = ? and s.slug = ?",
                id,
                id(told.company),
                latest.enteredAt,
                told.changes.stream()
                        .map(ToldApplication.Change::kind)
                        .max(StageKind::compareTo)
                        .orElseThrow()
                        .name(),
                told.outcome == null ? null : told.outcome.name(),
                told.closedOn,
                told.source,
                told.appliedOn,
                told.paths.toArray(String[]::new),
                told.archived ? ToldSearch.NOW : null,
                told.binned ? ToldSearch.NOW : null,
                candidate,
                latest.stage);
        for (ToldApplication.Change change : told.changes) {
            row(
                    "stage_change (candidate_id, id, version, application_id, stage_id, entered_at, made_by_creation, created_at,"
                            + " updated_at) select ?, ?, 0, ?, s.id, ?, ?, now(), ? from stage s"
                            + " where s.candidate_id = ? and s.slug = ?",
                    new UUID(change.serial, 0),
                    id,
                    change.enteredAt,
                    change.ofCreation,
                    change.writtenAt,
                    candidate,
                    change.stage);
        }
        for (ToldApplication.Round round : told.rounds) {
            row(
                    "interview (candidate_id, id, version, application_id, type, starts_at, starts_at_local, time_zone, ends_at,"
                            + " outcome, sequence, created_at, updated_at) values (?, gen_random_uuid(), 0, ?, 'CODING', ?, '', 'UTC', ?,"
                            + " ?, 0, ?, now())",
                    id,
                    round.startsAt,
                    round.startsAt.plusSeconds(3600),
                    round.outcome.name(),
                    round.writtenAt);
        }
        told.tags.forEach(tag -> row(
                "tagging (candidate_id, id, application_id, tag_id) values (?, gen_random_uuid(), ?, ?)", id, id(tag)));
        told.resumes.forEach(resume -> row(
                "document_use (candidate_id, id, document_id, application_id, used_on, created_at)"
                        + " select ?, gen_random_uuid(), d.id, ?, current_date, now() from document d"
                        + " where d.candidate_id = ? and d.name = ?",
                id,
                candidate,
                "resume-" + resume + ".txt"));
    }

    private void row(String insertInto, Object... values) {
        rows.computeIfAbsent(insertInto, key -> new ArrayList<>()).add(values);
    }

    private static UUID id(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    private void execute() {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("test.superuser.jdbc-url", String.class),
                        config.getValue("test.superuser.username", String.class),
                        config.getValue("test.superuser.password", String.class));
                Statement settings = connection.createStatement()) {
            connection.setAutoCommit(false);
            settings.execute("set session_replication_role = replica");
            for (Map.Entry<String, List<Object[]>> entry : rows.entrySet()) {
                try (PreparedStatement statement = connection.prepareStatement("insert into " + entry.getKey())) {
                    for (Object[] values : entry.getValue()) {
                        bind(connection, statement, values);
                        statement.addBatch();
                    }
                    statement.executeBatch();
                }
            }
            settings.execute("analyze");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void bind(Connection connection, PreparedStatement statement, Object[] values) throws SQLException {
        statement.setObject(1, candidate);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant instant) {
                value = instant.atOffset(ZoneOffset.UTC);
            } else if (value instanceof String[] texts) {
                value = connection.createArrayOf("text", texts);
            }
            statement.setObject(i + 2, value);
        }
    }
}
