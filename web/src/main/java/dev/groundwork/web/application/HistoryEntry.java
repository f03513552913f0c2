package dev.groundwork.web.application;

import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.TimelineEntry;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of an application's history.
 *
 * @param text what happened
 * @param at when
 * @param note what the candidate wrote beside it, or null
 * @param look the class that tells stage changes and endings from other events
 * @param change the stage change that can be corrected, or null
 */
public record HistoryEntry(String text, Instant at, String note, String look, UUID change) {

    /** @param change the stage change that the entry tells of, or null */
    static HistoryEntry of(TimelineEntry entry, StageChange change) {
        return new HistoryEntry(
                words(entry),
                entry.at,
                change == null ? null : change.note,
                look(entry.type),
                change == null ? null : change.id);
    }

    private static String look(TimelineEntry.Type type) {
        return switch (type) {
            case CREATED, STAGE -> "history__entry--change";
            case OUTCOME -> "history__entry--end";
            case REOPENED, ARCHIVED, UNARCHIVED, BINNED, RESTORED, NOTE, TASK, CONTACT, DOCUMENT, INTERVIEW, MERGED ->
                "";
        };
    }

    private static String words(TimelineEntry entry) {
        ApplicationTexts texts = MessageBundles.get(ApplicationTexts.class);
        return switch (entry.type) {
            case CREATED -> texts.addedIn(entry.detail);
            case STAGE -> texts.movedTo(entry.detail);
            case OUTCOME -> texts.ended(MessageBundles.get(Words.class).outcome(Outcome.valueOf(entry.detail)));
            case REOPENED -> texts.reopened();
            case ARCHIVED -> texts.archived();
            case UNARCHIVED -> texts.unarchived();
            case BINNED -> texts.binned();
            case RESTORED -> texts.restored();
            case NOTE -> texts.noted(entry.detail);
            case TASK -> texts.taskDone(entry.detail);
            case CONTACT -> texts.withContact(entry.detail);
            case DOCUMENT -> texts.documentSent(entry.detail);
            case INTERVIEW ->
                texts.interview(
                        MessageBundles.get(Words.class).interviewOutcome(InterviewOutcome.valueOf(entry.firstWord())),
                        entry.afterFirstWord());
            case MERGED -> texts.mergedWith(entry.detail);
        };
    }
}
