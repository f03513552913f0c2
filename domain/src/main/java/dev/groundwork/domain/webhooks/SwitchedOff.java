package dev.groundwork.domain.webhooks;

/** Why a webhook was switched off without its candidate. */
public enum SwitchedOff {
    /** Nothing could be delivered for days. */
    FAILING,
    /** The receiver answered 410: it wants nothing any more. */
    GONE
}
