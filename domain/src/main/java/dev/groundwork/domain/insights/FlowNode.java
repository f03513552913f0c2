package dev.groundwork.domain.insights;

import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import java.util.Locale;

/** Where applications flow through and to: the kinds of stages in their order, then what became of them. */
public enum FlowNode {
    SAVED,
    APPLIED,
    SCREENING,
    INTERVIEWING,
    OFFER,
    /** Has not ended. */
    OPEN,
    ACCEPTED,
    DECLINED,
    REJECTED,
    WITHDRAWN,
    GHOSTED,
    ROLE_CLOSED;

    /** Whether it is a kind of stage rather than an end. */
    public boolean isStage() {
        return ordinal() < StageKind.values().length;
    }

    /** Which kind of stage it is. To be asked only where it is one. */
    public StageKind kind() {
        return StageKind.valueOf(name());
    }

    /** Which outcome it is; null where it is a kind of stage or open. */
    public Outcome outcome() {
        return isStage() || this == OPEN ? null : Outcome.valueOf(name());
    }

    /** Its name in English. */
    public String label() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
