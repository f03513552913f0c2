package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Many applications written at once: their rows are collected beside the tables and then taken over in a fixed number of
 * statements, however many there are. Nothing is written before {@link #write}.
 */
public final class ApplicationBatch implements AutoCloseable {

    private static final String APPLICATION = TimelineEntry.SubjectType.APPLICATION.name();
    private static final String STAGE_CHANGE = TimelineEntry.SubjectType.STAGE_CHANGE.name();

    private final BatchTables tables;
    private final Map<StageKind, Rhythm> rhythms;
    private final Set<String> companies = new HashSet<>();
    private final Set<String> tags = new HashSet<>();
    private final Moment moment;

    private ApplicationBatch(BatchTables tables, Map<StageKind, Rhythm> rhythms, Moment moment) {
        this.tables = tables;
        this.rhythms = rhythms;
        this.moment = moment;
    }

    /** Begins a batch in the present transaction, on its connection. */
    public static ApplicationBatch begin(Connection connection, Moment moment) throws SQLException {
        Map<StageKind, Rhythm> rhythms =
                Rhythm.inOrder().stream().collect(Collectors.toMap(rhythm -> rhythm.stageKind, Function.identity()));
        return new ApplicationBatch(new BatchTables(connection), rhythms, moment);
    }

    /**
     * Creates these applications, with their companies and tags where they are new. Flushes the session.
     *
     * @throws InvalidInput when one of them breaks a rule
     */
    public static List<JobApplication> create(List<NewApplication> beginnings, Moment moment) {
        beginnings.forEach(beginning -> {
            InvalidInput.unlessValid(beginning.details());
            if (beginning.ending() != null) {
                InvalidInput.unlessValid(beginning.ending());
            }
        });
        EntityManager entityManager = Panache.getEntityManager();
        entityManager.flush();
        List<UUID> ids = entityManager
                .unwrap(Session.class)
                .doReturningWork(connection -> write(connection, beginnings, moment));
        Map<UUID, JobApplication> written = JobApplication.<JobApplication>stream(
                        "from JobApplication a join fetch a.company join fetch a.stage where a.id in ?1", ids)
                .collect(Collectors.toMap(application -> application.id, Function.identity()));
        return ids.stream().map(written::get).toList();
    }

    private static List<UUID> write(Connection connection, List<NewApplication> beginnings, Moment moment)
            throws SQLException {
        try (ApplicationBatch batch = begin(connection, moment)) {
            List<UUID> ids = new ArrayList<>();
            for (NewApplication beginning : beginnings) {
                ids.add(newId());
                batch.add(ids.get(ids.size() - 1), beginning);
            }
            batch.write(() -> {});
            return ids;
        }
    }

    /** An identifier for an application that is to be added. */
    public static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** Adds an application; what is said of it must keep the rules. */
    public void add(UUID id, NewApplication beginning) throws SQLException {
        Optional<LocalDate> rhythmDay = rhythmDay(beginning);
        LocalDate followUpOn = rhythmDay.orElse(beginning.details().followUpOn());
        StageKind furthest = beginning.history().stream()
                .map(change -> change.stage().kind)
                .reduce(StageKind.SAVED, StageKind::orFurther);
        Ending ending = beginning.ending();
        LocalDate closedOn = ending == null ? null : ending.closedOn() == null ? moment.today() : ending.closedOn();
        describe(id, beginning.details());
        tables.beginnings.add(
                id,
                beginning.latest().stage().id,
                beginning.latest().enteredAt(),
                furthest,
                ending == null ? null : ending.outcome(),
                closedOn,
                ending == null ? null : ending.reason(),
                followUpOn,
                beginning.archivedAt());
        UUID latest = addHistory(id, beginning, rhythmDay.isPresent());
        addEnd(id, ending, closedOn, beginning.archivedAt());
        if (followUpOn != null) {
            String title = rhythmDay.isPresent() ? rhythmOf(beginning).title : FollowUps.TITLE;
            tables.tasks.add(newId(), id, rhythmDay.isPresent() ? latest : null, title, followUpOn);
        }
        addTags(id, beginning.details().tags());
    }

    /**
     * Replaces what the candidate wrote about an application that there is: all but the day to follow up. Its checklists
     * do not follow.
     */
    public void describe(UUID id, ApplicationDetails details, boolean otherTags) throws SQLException {
        describe(id, details);
        tables.changed.add(id, otherTags);
        if (otherTags) {
            addTags(id, details.tags());
        }
    }

    /** Writes all of them, with their companies and tags where they are new. */
    public void write(Runnable step) throws SQLException {
        tables.write(moment.now(), step);
    }

    /** How many steps the writing has. */
    public static int steps() {
        return BatchTables.STEPS.size();
    }

    @Override
    public void close() throws SQLException {
        tables.close();
    }

    private void describe(UUID id, ApplicationDetails details) throws SQLException {
        String company = Names.key(details.company());
        if (companies.add(company)) {
            tables.companies.add(newId(), details.company(), company);
        }
        tables.details.add(
                id,
                company,
                details.role(),
                details.postingUrl(),
                details.location(),
                details.workMode(),
                details.employmentType(),
                details.salaryMin(),
                details.salaryMax(),
                details.salaryCurrency(),
                details.salaryPeriod(),
                details.salaryNote(),
                details.source(),
                details.excitement(),
                details.description(),
                details.notes(),
                details.appliedOn(),
                details.deadline(),
                details.guide(),
                details.careerPaths());
    }

    private UUID addHistory(UUID id, NewApplication beginning, boolean makesTask) throws SQLException {
        UUID change = null;
        List<StageChangeDetails> history = beginning.history();
        for (int i = 0; i < history.size(); i++) {
            StageChangeDetails details = history.get(i);
            boolean latest = i + 1 == history.size();
            change = newId();
            tables.changes.add(
                    change,
                    id,
                    details.stage().id,
                    details.enteredAt(),
                    details.note(),
                    i == 0,
                    latest && (makesTask || beginning.followUpTold()));
            TimelineEntry.Type type = i == 0 ? TimelineEntry.Type.CREATED : TimelineEntry.Type.STAGE;
            tables.entries.add(newId(), id, details.enteredAt(), type, details.stage().name, STAGE_CHANGE, change);
        }
        return change;
    }

    private void addEnd(UUID id, Ending ending, LocalDate closedOn, Instant archivedAt) throws SQLException {
        if (ending != null) {
            Instant at = closedOn.equals(moment.today()) ? moment.now() : moment.startOf(closedOn);
            tables.entries.add(
                    newId(),
                    id,
                    at,
                    TimelineEntry.Type.OUTCOME,
                    ending.outcome().name(),
                    APPLICATION,
                    id);
        }
        if (archivedAt != null) {
            tables.entries.add(newId(), id, archivedAt, TimelineEntry.Type.ARCHIVED, null, APPLICATION, id);
        }
    }

    private void addTags(UUID id, List<String> names) throws SQLException {
        for (String name : names) {
            String key = Names.key(name);
            if (tags.add(key)) {
                tables.tags.add(newId(), name, key);
            }
            tables.taggings.add(newId(), id, key);
        }
    }

    /** The day on which the rhythm of its stage wants an open application to be followed up, unless that is said. */
    private Optional<LocalDate> rhythmDay(NewApplication beginning) {
        boolean said = beginning.followUpTold() || beginning.details().followUpOn() != null;
        Rhythm rhythm = rhythmOf(beginning);
        return said || beginning.ending() != null || rhythm == null
                ? Optional.empty()
                : rhythm.dayAfter(beginning.latest().enteredAt(), moment);
    }

    private Rhythm rhythmOf(NewApplication beginning) {
        return rhythms.get(beginning.latest().stage().kind);
    }
}
