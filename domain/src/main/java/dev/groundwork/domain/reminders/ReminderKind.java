package dev.groundwork.domain.reminders;

/** Why a mail is sent. */
public enum ReminderKind {
    DIGEST,
    NOTICE
}
