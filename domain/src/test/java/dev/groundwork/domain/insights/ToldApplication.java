package dev.groundwork.domain.insights;

import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An application as plain data, with the rules of the history written a second time: what the entities and the SQL are
 * held against knows neither of them.
 */
final class ToldApplication {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The candidate's stages in their order, with more than one of some kinds. */
    static final Map<String, StageKind> STAGES = stages();

    /** One change of stage, with when it was written down last. */
    static final class Change {
        /** In the order in which changes were written first. */
        final long serial;

        String stage;
        Instant enteredAt;
        Instant writtenAt;
        final boolean ofCreation;

        Change(long serial, String stage, Instant enteredAt, Instant writtenAt, boolean ofCreation) {
            this.serial = serial;
            this.stage = stage;
            this.enteredAt = enteredAt;
            this.writtenAt = writtenAt;
            this.ofCreation = ofCreation;
        }

        StageKind kind() {
            return STAGES.get(stage);
        }
    }

    /** One round. */
    static final class Round {
        final Instant startsAt;
        final Instant writtenAt;
        InterviewOutcome outcome = InterviewOutcome.SCHEDULED;

        Round(Instant startsAt, Instant writtenAt) {
            this.startsAt = startsAt;
            this.writtenAt = writtenAt;
        }
    }

    final int number;
    final String company;
    String source;
    LocalDate appliedOn;
    List<String> paths;
    final Set<String> tags = new TreeSet<>();
    final Set<Integer> resumes = new TreeSet<>();
    final List<Change> changes = new ArrayList<>();
    final List<Round> rounds = new ArrayList<>();
    Outcome outcome;
    LocalDate closedOn;
    boolean archived;
    boolean binned;
    /** Became part of another one. */
    boolean gone;

    private int written;

    ToldApplication(int number, String company) {
        this.number = number;
        this.company = company;
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The changes as they follow each other. */
    List<Change> history() {
        return changes.stream()
                .sorted(Comparator.comparing((Change change) -> change.enteredAt)
                        .thenComparing(change -> change.writtenAt)
                        .thenComparing(change -> change.serial))
                .toList();
    }

    Change latest() {
        return history().get(changes.size() - 1);
    }

    void enter(String stage, Instant at, Instant now, boolean ofCreation) {
        changes.add(new Change(number * 1000L + written++, stage, at, now, ofCreation));
        settle();
    }

    void schedule(Instant startsAt, Instant now) {
        rounds.add(new Round(startsAt, now));
        if (outcome == null && latest().kind().compareTo(StageKind.INTERVIEWING) < 0) {
            Instant past = later(startsAt, latest().enteredAt);
            enter("interviewing", past.isBefore(now) ? past : now, now, false);
        }
    }

    /** What creation wrote gives way to earlier dates, and the day of applying is that of the first such change. */
    void settle() {
        changes.stream()
                .filter(change -> !change.ofCreation)
                .map(change -> change.enteredAt)
                .min(Comparator.naturalOrder())
                .ifPresent(earliest -> changes.stream()
                        .filter(change -> change.ofCreation && change.enteredAt.isAfter(earliest))
                        .forEach(change -> change.enteredAt = earliest));
        if (appliedOn == null) {
            appliedOn = changes.stream()
                    .filter(change -> change.kind() == StageKind.APPLIED)
                    .map(change -> dayOf(change.enteredAt))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /** Takes over all of another one. */
    void swallow(ToldApplication other) {
        other.gone = true;
        changes.addAll(other.changes);
        List<Change> history = history();
        Change first = history.get(0);
        Instant before = first.writtenAt.minus(1, ChronoUnit.MICROS);
        for (Change change : history) {
            boolean outdone = changes.stream()
                    .anyMatch(another -> another != change && another.kind().compareTo(change.kind()) >= 0);
            if (change.ofCreation && change != first && outdone) {
                change.enteredAt = first.enteredAt;
                change.writtenAt = before;
            }
        }
        appliedOn = appliedOn == null ? other.appliedOn : appliedOn;
        settle();
        rounds.addAll(other.rounds);
        tags.addAll(other.tags);
        resumes.addAll(other.resumes);
        source = source == null ? other.source : source;
        paths = paths.isEmpty() ? other.paths : paths;
        if (outcome == null
                && other.outcome != null
                && !dayOf(latest().enteredAt).isAfter(other.closedOn)) {
            outcome = other.outcome;
            closedOn = other.closedOn;
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Map<String, StageKind> stages() {
        Map<String, StageKind> stages = new LinkedHashMap<>();
        for (StageKind kind : StageKind.values()) {
            stages.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        stages.put("homework", StageKind.SCREENING);
        stages.put("onsite", StageKind.INTERVIEWING);
        return stages;
    }
}
