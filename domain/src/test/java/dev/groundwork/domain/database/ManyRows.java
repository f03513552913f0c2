package dev.groundwork.domain.database;

import dev.groundwork.domain.account.Candidate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Accounts with very many rows, written by SQL past row-level security. Days lie around today; ids are made of the
 * candidate's id and a number. For tests with {@link PostgresTestResource}.
 */
public final class ManyRows {

    private static final String APPLICATIONS = """
            insert into company (candidate_id, id, version, name, name_key, created_at, updated_at)
            select :c, pg_temp.id_of(:c, 'company', i), 0, 'Company number ' || i, 'company number ' || i, now(), now()
            from generate_series(1, :n) i;
            insert into job_application (candidate_id, id, version, company_id, role, stage_id, stage_entered_at,
              furthest_kind, outcome, closed_on, source, description, applied_on, follow_up_on, archived_at, binned_at,
              created_at, updated_at)
            select :c, pg_temp.id_of(:c, 'application', i), 0, pg_temp.id_of(:c, 'company', i), 'Senior Software Engineer ' || i, s.id,
              now() - make_interval(days => i % 200), s.kind, case when i % 4 = 0 then 'GHOSTED' end,
              case when i % 4 = 0 then current_date end, 'Source ' || i % 30,
              (select string_agg(md5(i || '-' || word), ' ') from generate_series(1, 12) word),
              current_date - i % 200, case when i % 3 = 0 then current_date + i % 60 - 30 end,
              case when i % 10 = 1 then now() end, case when i % 50 = 3 then now() end,
              now() - make_interval(mins => i), now() - make_interval(secs => i)
            from generate_series(1, :n) i join stage s on s.candidate_id = :c and s.position = i % 5;
            insert into stage_change (candidate_id, id, version, application_id, stage_id, entered_at, made_by_creation,
              created_at, updated_at)
            select :c, pg_temp.id_of(:c, 'change', i), 0, pg_temp.id_of(:c, 'application', i), s.id, now() - make_interval(days => i % 200), true,
              now(), now()
            from generate_series(1, :n) i join stage s on s.candidate_id = :c and s.position = i % 5;
            insert into timeline_entry (candidate_id, id, application_id, at, type, detail, subject_type, subject_id)
            select :c, pg_temp.id_of(:c, 'entry', i), pg_temp.id_of(:c, 'application', i), now() - make_interval(days => i % 200), 'CREATED',
              'saved', 'STAGE_CHANGE', pg_temp.id_of(:c, 'change', i)
            from generate_series(1, :n) i;
            """;

    private static final String WHAT_BELONGS_TO_THEM = """
            insert into tag (candidate_id, id, name, name_key)
            select :c, pg_temp.id_of(:c, 'tag', i), 'tag ' || i, 'tag ' || i from generate_series(0, 19) i;
            insert into tagging (candidate_id, id, application_id, tag_id)
            select :c, gen_random_uuid(), pg_temp.id_of(:c, 'application', i), pg_temp.id_of(:c, 'tag', i % 20) from generate_series(1, :n) i;
            insert into task (candidate_id, id, version, application_id, kind, title, due_on, completed_at, created_at, updated_at)
            select :c, gen_random_uuid(), 0, pg_temp.id_of(:c, 'application', i), case when i % 2 = 0 then 'FOLLOW_UP' else 'TODO' end,
              'Task ' || i, current_date + i % 60 - 30, case when i % 4 = 0 then now() - make_interval(days => i % 90) end,
              now(), now()
            from generate_series(1, :n) i;
            insert into note (candidate_id, id, version, application_id, text, created_at, updated_at)
            select :c, gen_random_uuid(), 0, pg_temp.id_of(:c, 'application', i), 'Note ' || i, now(), now() from generate_series(1, :n) i;
            insert into contact (candidate_id, id, version, company_id, name, name_key, next_touch_on, created_at, updated_at)
            select :c, pg_temp.id_of(:c, 'contact', i), 0, pg_temp.id_of(:c, 'company', i), 'Contact ' || i, 'contact ' || i,
              current_date + i % 60 - 30, now(), now()
            from generate_series(1, :n) i;
            insert into document (candidate_id, id, version, name, name_key, kind, revision, content_type, size, sha256,
              created_at, updated_at)
            select :c, pg_temp.id_of(:c, 'document', i), 0, 'Document ' || i, 'document ' || i,
              case when i <= 10 then 'RESUME' else 'OTHER' end, 1, 'text/plain', 1, encode(sha256('x'), 'hex'), now(), now()
            from generate_series(1, :n) i;
            insert into document_content (candidate_id, document_id, bytes)
            select :c, pg_temp.id_of(:c, 'document', i), 'x' from generate_series(1, :n) i;
            insert into document_use (candidate_id, id, document_id, application_id, used_on, created_at)
            select :c, gen_random_uuid(), pg_temp.id_of(:c, 'document', i % 10 + 1), pg_temp.id_of(:c, 'application', i), current_date, now()
            from generate_series(1, :n) i;
            insert into saved_view (candidate_id, id, version, name, name_key, page, query)
            select :c, gen_random_uuid(), 0, 'View ' || i, 'view ' || i, 'BOARD', 'tag=tag+' || i from generate_series(1, 3) i;
            """;

    /** A round of every sixteenth application, two thirds of them past, each with somebody and a checklist of eight items. */
    private static final String ROUNDS = """
            insert into interview (candidate_id, id, version, application_id, round, type, starts_at, starts_at_local, time_zone,
              ends_at, outcome, sequence, created_at, updated_at)
            select :c, pg_temp.id_of(:c, 'interview', i), 0, pg_temp.id_of(:c, 'application', i), 1, 'CODING',
              now() + make_interval(days => i % 90 - 60), to_char(now() + make_interval(days => i % 90 - 60), 'YYYY-MM-DD"T"HH24:MI'),
              'UTC', now() + make_interval(days => i % 90 - 60, hours => 1), case when i % 90 < 60 then 'HELD' else 'SCHEDULED' end,
              0, now(), now()
            from generate_series(16, :n, 16) i;
            insert into interviewer (candidate_id, id, interview_id, contact_id)
            select :c, gen_random_uuid(), pg_temp.id_of(:c, 'interview', i), pg_temp.id_of(:c, 'contact', i) from generate_series(16, :n, 16) i;
            insert into checklist (candidate_id, id, version, application_id, interview_id, guide, template, made_for, title,
              created_at, updated_at)
            select :c, pg_temp.id_of(:c, 'checklist', i), 0, pg_temp.id_of(:c, 'application', i), pg_temp.id_of(:c, 'interview', i),
              'guide', 'template', 'CODING', 'Checklist ' || i, now(), now()
            from generate_series(16, :n, 16) i;
            insert into checklist_item (candidate_id, id, version, checklist_id, title, competency, lead_time, due_at, completed_at,
              position, created_at, updated_at)
            select :c, gen_random_uuid(), 0, pg_temp.id_of(:c, 'checklist', i), 'Item ' || place, 'debugging', 'P' || place || 'D',
              now() + make_interval(days => i % 90 - 60 - place),
              case when place % 2 = 0 then now() + make_interval(days => i % 90 - 60 - place) end, place, now(), now()
            from generate_series(16, :n, 16) i, generate_series(0, 7) place;
            """;

    private static final String QUESTIONS = """
            insert into question (candidate_id, id, version, text, text_key, competency, due_at, created_at, updated_at)
            select :c, gen_random_uuid(), 0, 'Question ' || i, 'question ' || i, 'competency-' || i % 20,
              now() + make_interval(days => i % 60 - 30), now(), now()
            from generate_series(1, :n) i;
            insert into story (candidate_id, id, version, title, competencies, evidence_kinds, created_at, updated_at)
            select :c, gen_random_uuid(), 0, 'Story ' || i, '{}', '{}', now(), now()
            from generate_series(1, :n) i;
            """;

    /** Foreign keys hold by construction; checking them for a million rows is what takes the time. */
    private static final String WRITE = """
            set session_replication_role = replica;
            create function pg_temp.id_of(candidate uuid, kind text, number integer) returns uuid language sql as
              $$select md5(candidate || kind || number)::uuid$$;
            """;

    private ManyRows() {}

    /** Gives a candidate that many applications, tasks, notes, contacts and documents, and some rounds with checklists. */
    public static void of(Candidate candidate, int rows) {
        execute(WRITE + filled(literal(candidate.id), rows) + "analyze;");
    }

    /** Makes that many other candidates with the stages of this one, and gives each so many rows. */
    static void ofOthersThan(Candidate candidate, int others, int rows) {
        StringBuilder script = new StringBuilder(WRITE);
        for (int i = 0; i < others; i++) {
            String id = literal(UUID.randomUUID());
            script.append("""
                    insert into candidate select (jsonb_populate_record(c,
                      jsonb_build_object('id', %1$s, 'email', %1$s, 'email_key', %1$s))).* from candidate c where id = '%2$s';
                    insert into stage select (jsonb_populate_record(s,
                      jsonb_build_object('candidate_id', %1$s, 'id', gen_random_uuid()))).* from stage s where candidate_id = '%2$s';
                    """.formatted(id, candidate.id)).append(filled(id, rows));
        }
        execute(script + "analyze;");
    }

    private static String literal(UUID id) {
        return "uuid '" + id + "'";
    }

    private static String filled(String candidate, int rows) {
        return (APPLICATIONS + WHAT_BELONGS_TO_THEM + ROUNDS + QUESTIONS)
                .replace(":c", candidate)
                .replace(":n", Integer.toString(rows));
    }

    private static void execute(String script) {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("test.superuser.jdbc-url", String.class),
                        config.getValue("test.superuser.username", String.class),
                        config.getValue("test.superuser.password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
