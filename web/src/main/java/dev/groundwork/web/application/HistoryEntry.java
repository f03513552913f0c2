package dev.groundwork.web.application;

import dev.groundwork.domain.fit.FitVerdict;
import dev.groundwork.domain.interviews.InterviewOutcome;
import dev.groundwork.domain.offers.OfferForm;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.TimelineEntry;
import dev.groundwork.web.notes.Markdown;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;

/**
 * A line of an application's history.
 *
 * @param text what happened
 * @param at when
 * @param note what the candidate wrote beside it, or null
 * @param look the class that tells stage changes and endings from other events
 * @param correction the path where its date and the rest of it is corrected, or null
 */
public record HistoryEntry(String text, Instant at, String note, String look, String correction) {

    /** @param change the stage change that the entry tells of, or null */
    static HistoryEntry of(TimelineEntry entry, StageChange change) {
        return new HistoryEntry(
                words(entry),
                entry.at,
                change == null ? null : change.note,
                look(entry.type),
                correction(entry, change));
    }

    private static String correction(TimelineEntry entry, StageChange change) {
        String path = Applications.path(entry.application.id);
        if (change != null) {
            return path + "/stage-changes/" + change.id;
        }
        if (entry.type == TimelineEntry.Type.OUTCOME) {
            return tellsHowItIs(entry) ? path + "/outcome" : null;
        }
        return entry.type == TimelineEntry.Type.DOCUMENT ? path + "/documents/" + entry.subjectId : null;
    }

    /** An ending that was taken back is not corrected any more. */
    private static boolean tellsHowItIs(TimelineEntry entry) {
        return entry.application.hasEnded() && entry.detail.equals(entry.application.outcome.name());
    }

    private static String look(TimelineEntry.Type type) {
        return switch (type) {
            case CREATED, STAGE -> "history__entry--change";
            case OUTCOME -> "history__entry--end";
            case REOPENED,
                    ARCHIVED,
                    UNARCHIVED,
                    BINNED,
                    RESTORED,
                    NOTE,
                    TASK,
                    CONTACT,
                    DOCUMENT,
                    INTERVIEW,
                    FIT_CHECK,
                    OFFER,
                    MERGED -> "";
        };
    }

    private static String words(TimelineEntry entry) {
        HistoryTexts texts = MessageBundles.get(HistoryTexts.class);
        return switch (entry.type) {
            case CREATED -> texts.addedIn(entry.detail);
            case STAGE -> texts.movedTo(entry.detail);
            case OUTCOME -> texts.ended(MessageBundles.get(Words.class).outcome(Outcome.valueOf(entry.detail)));
            case REOPENED -> texts.reopened();
            case ARCHIVED -> texts.archived();
            case UNARCHIVED -> texts.unarchived();
            case BINNED -> texts.binned();
            case RESTORED -> texts.restored();
            case NOTE -> texts.noted(Markdown.words(entry.detail));
            case TASK -> texts.taskDone(entry.detail);
            case CONTACT -> texts.withContact(entry.detail);
            case DOCUMENT -> texts.documentSent(entry.detail);
            case INTERVIEW ->
                texts.interview(
                        MessageBundles.get(Words.class).interviewOutcome(InterviewOutcome.valueOf(entry.firstWord())),
                        entry.afterFirstWord());
            case FIT_CHECK ->
                texts.fitCheck(MessageBundles.get(Words.class).fitVerdict(FitVerdict.valueOf(entry.detail)));
            case OFFER ->
                texts.offer(
                        OfferForm.valueOf(entry.firstWord()) == OfferForm.WRITTEN,
                        Integer.parseInt(entry.afterFirstWord()));
            case MERGED -> texts.mergedWith(entry.detail);
        };
    }
}
