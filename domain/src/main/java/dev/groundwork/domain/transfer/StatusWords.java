package dev.groundwork.domain.transfer;

import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What the words of another tracker say of an application: how far it is, or how it ended. A word that is not among them
 * is left to be compared with the candidate's own stages, and reported.
 */
final class StatusWords {

    private record Status(StageKind kind, Outcome outcome) {}

    private final Map<String, Status> byKey = new HashMap<>();

    /** Words for an application that goes on. */
    StatusWords open(StageKind kind, String... words) {
        return add(new Status(kind, null), words);
    }

    /** Words for one that has ended. */
    StatusWords ended(Outcome outcome, String... words) {
        return add(new Status(null, outcome), words);
    }

    private StatusWords add(Status status, String... words) {
        for (String word : words) {
            byKey.put(Header.key(word), status);
        }
        return this;
    }

    boolean knows(String word) {
        return byKey.containsKey(Header.key(word));
    }

    /** Whether a word says how an application ended. */
    boolean isOver(String word) {
        Status status = byKey.get(Header.key(word));
        return status != null && status.outcome() != null;
    }

    /** Whether a word says that nothing was sent yet. */
    boolean isSaved(String word) {
        Status status = byKey.get(Header.key(word));
        return status != null && status.kind() == StageKind.SAVED;
    }

    /**
     * Tells what a word says. The day of applying has to be told before.
     *
     * @param word null where the file says nothing: one that was applied for is applied for
     * @param since when this came about, or null
     */
    void tell(String word, WrittenTime since, ImportedApplication application) {
        Status status = word == null ? null : byKey.get(Header.key(word));
        if (status == null) {
            application.set(ApplicationColumn.STAGE, word);
            tellStage(word == null ? furthest(null, application) : null, since, application);
        } else if (status.outcome() == null) {
            tellStage(status.kind(), since, application);
        } else {
            tellEnd(status.outcome(), furthest(status.outcome(), application), since, application);
        }
    }

    /** Tells that an application is in the stage of a kind. Into the applied one it came on the day of applying. */
    static void tellStage(StageKind kind, WrittenTime since, ImportedApplication application) {
        application.set(ApplicationColumn.STAGE_KIND, kind);
        if (since != null && !(kind == StageKind.APPLIED && wasAppliedFor(application))) {
            application.set(ApplicationColumn.STAGE_ENTERED_AT, since.instant());
        }
    }

    /** Tells how an application ended, and how far it had come. */
    static void tellEnd(Outcome outcome, StageKind kind, WrittenTime since, ImportedApplication application) {
        tellStage(kind, since, application);
        application.set(ApplicationColumn.OUTCOME, outcome);
        application.set(ApplicationColumn.CLOSED_ON, since == null ? null : since.day());
    }

    /** How far an application has come at least that ended so, or that nothing else is known of. */
    static StageKind furthest(Outcome outcome, ImportedApplication application) {
        if (outcome == Outcome.ACCEPTED || outcome == Outcome.DECLINED) {
            return StageKind.OFFER;
        }
        boolean answered = outcome == Outcome.REJECTED || outcome == Outcome.GHOSTED;
        return answered || wasAppliedFor(application) ? StageKind.APPLIED : StageKind.SAVED;
    }

    private static boolean wasAppliedFor(ImportedApplication application) {
        return application.get(ApplicationColumn.APPLIED_ON, LocalDate.class) != null;
    }
}
