package dev.groundwork.domain.webhooks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a webhook can be told of. Its slug is public: receivers decide by it. */
public enum WebhookEvent {
    APPLICATION_CREATED,
    APPLICATION_CHANGED,
    APPLICATION_MOVED,
    APPLICATION_ENDED,
    APPLICATION_REOPENED,
    APPLICATION_ARCHIVED,
    APPLICATION_UNARCHIVED,
    APPLICATION_DELETED,
    APPLICATION_RESTORED,
    APPLICATION_MERGED,
    INTERVIEW_SCHEDULED,
    INTERVIEW_CHANGED,
    INTERVIEW_HELD,
    INTERVIEW_CANCELLED,
    INTERVIEW_MISSED,
    INTERVIEW_DELETED,
    IMPORT_FINISHED,
    /** Sent when the candidate asks for it, and to nobody else. */
    WEBHOOK_TEST;

    /** Those that can be chosen, in the order in which they are offered. */
    public static List<WebhookEvent> choices() {
        return Arrays.stream(values()).filter(event -> event != WEBHOOK_TEST).toList();
    }

    /** The event with this slug, if it can be chosen. */
    public static Optional<WebhookEvent> chosen(String slug) {
        return choices().stream().filter(event -> event.slug().equals(slug)).findFirst();
    }

    static WebhookEvent of(String slug) {
        return Arrays.stream(values())
                .filter(event -> event.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** Its name outside: what it is about, a full stop, and what happened. */
    public String slug() {
        return subject()
                + name().substring(subject().length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** What it is about: {@code application}, {@code interview}, {@code import} or {@code webhook}. */
    public String subject() {
        return name().substring(0, name().indexOf('_')).toLowerCase(Locale.ROOT);
    }
}
