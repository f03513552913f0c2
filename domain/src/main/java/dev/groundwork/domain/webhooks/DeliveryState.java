package dev.groundwork.domain.webhooks;

/** How far something is that is to be sent. */
public enum DeliveryState {
    /** Still to be sent, or to be sent again. */
    PENDING,
    /** Taken by the receiver. */
    DELIVERED,
    /** Given up. */
    FAILED
}
