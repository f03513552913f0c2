package dev.groundwork.domain.interviews;

import java.util.Locale;

/** What a round is about. */
public enum InterviewType {
    RECRUITER_SCREEN,
    HIRING_MANAGER,
    CODING,
    SYSTEM_DESIGN,
    OPERATING_SYSTEMS,
    DEBUGGING,
    CODE_DESIGN,
    BEHAVIORAL,
    TAKE_HOME,
    PAIRING,
    PANEL,
    OTHER;

    /** What a round of this type is called in English when the candidate gave it no title. */
    String title() {
        if (this == OTHER) {
            return "Interview";
        }
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
