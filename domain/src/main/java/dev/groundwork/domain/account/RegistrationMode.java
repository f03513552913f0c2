package dev.groundwork.domain.account;

/** Who may sign up on this instance. */
public enum RegistrationMode {
    /** The first account only; it closes sign-up behind it. */
    FIRST,
    /** Everybody. */
    OPEN,
    /** Whoever has an invitation. */
    INVITE,
    /** Nobody. */
    CLOSED
}
