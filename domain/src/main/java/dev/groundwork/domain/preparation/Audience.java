package dev.groundwork.domain.preparation;

import dev.groundwork.domain.interviews.InterviewType;

/** Whom a question of the candidate's own is for. */
public enum Audience {
    RECRUITER,
    HIRING_MANAGER,
    ENGINEER,
    ANYBODY;

    /** Who usually holds a round of a type. */
    static Audience of(InterviewType type) {
        return switch (type) {
            case RECRUITER_SCREEN -> RECRUITER;
            case HIRING_MANAGER -> HIRING_MANAGER;
            case CODING,
                    SYSTEM_DESIGN,
                    OPERATING_SYSTEMS,
                    DEBUGGING,
                    CODE_DESIGN,
                    BEHAVIORAL,
                    TAKE_HOME,
                    PAIRING,
                    PANEL,
                    OTHER -> ENGINEER;
        };
    }
}
