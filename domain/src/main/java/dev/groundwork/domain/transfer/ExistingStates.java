package dev.groundwork.domain.transfer;

import dev.groundwork.domain.database.WholeTables;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.EmploymentType;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.domain.pipeline.WorkMode;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How applications of the candidate are: of many one after the other in the order they are needed, from one statement, a
 * few at a time.
 */
final class ExistingStates implements AutoCloseable {

    private static final String QUERY = """
            select a.id, c.name, a.role, a.posting_url, a.location, a.work_mode, a.employment_type, a.salary_min,
              a.salary_max, a.salary_currency, a.salary_period, a.salary_note, a.source,
              coalesce(tagged.names, '{}'),
              a.excitement, a.description, a.notes, a.applied_on, a.follow_up_on, a.deadline, a.guide, a.career_paths,
              a.stage_id, a.stage_entered_at, a.furthest_kind, a.outcome, a.closed_on, a.outcome_reason, a.archived_at
            from unnest(?::uuid[]) with ordinality as wanted (id, place)
            left join (job_application a join company c on (c.candidate_id, c.id) = (a.candidate_id, a.company_id))
              on a.id = wanted.id
            left join (select g.application_id, array_agg(t.name) as names
              from tagging g join tag t on (t.candidate_id, t.id) = (g.candidate_id, g.tag_id) group by g.application_id) tagged
              on tagged.application_id = a.id
            order by wanted.place
            """;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Iterator<Draft> drafts;
    private final Map<UUID, Stage> stages;
    private Draft next;
    private int column;

    /** @param drafts of applications that there are, in the order in which they will be asked for */
    ExistingStates(Connection connection, Collection<Draft> drafts, Map<UUID, Stage> stages) throws SQLException {
        this.stages = stages;
        this.drafts = drafts.iterator();
        advance();
        Object[] ids = drafts.stream().map(draft -> draft.id).toArray();
        statement = connection.prepareStatement(QUERY);
        statement.setFetchSize(ExistingApplications.FETCHED_AT_ONCE);
        statement.setArray(1, connection.createArrayOf("uuid", ids));
        rows = WholeTables.joined(connection, statement::executeQuery);
    }

    /** Tells a draft how its application is, when it is asked for the first time; nothing when that has gone meanwhile. */
    void readInto(Draft draft) throws SQLException {
        if (draft == next) {
            rows.next();
            column = 0;
            if (get(UUID.class) != null) {
                draft.is(state(details()));
            }
            advance();
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    private void advance() {
        next = drafts.hasNext() ? drafts.next() : null;
    }

    private ApplicationDetails details() throws SQLException {
        return new ApplicationDetails(
                text(),
                text(),
                text(),
                text(),
                word(WorkMode.class),
                word(EmploymentType.class),
                rows.getBigDecimal(++column),
                rows.getBigDecimal(++column),
                text(),
                word(SalaryPeriod.class),
                text(),
                text(),
                texts(),
                get(Integer.class),
                text(),
                text(),
                get(LocalDate.class),
                get(LocalDate.class),
                get(LocalDate.class),
                text(),
                texts());
    }

    private ApplicationState state(ApplicationDetails details) throws SQLException {
        Stage stage = stages.get(get(UUID.class));
        Instant enteredAt = instant();
        StageKind furthest = word(StageKind.class);
        Outcome outcome = word(Outcome.class);
        Ending ending = new Ending(outcome, get(LocalDate.class), text());
        return new ApplicationState(
                details, stage, enteredAt, furthest, outcome == null ? null : ending, instant(), List.of());
    }

    private String text() throws SQLException {
        return rows.getString(++column);
    }

    private <T> T get(Class<T> type) throws SQLException {
        return rows.getObject(++column, type);
    }

    private <E extends Enum<E>> E word(Class<E> type) throws SQLException {
        String name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }

    private Instant instant() throws SQLException {
        OffsetDateTime time = get(OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private List<String> texts() throws SQLException {
        Array array = rows.getArray(++column);
        return List.of((String[]) array.getArray());
    }
}
