package dev.groundwork.web.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of what has happened to an application. */
@MessageBundle("history")
public interface HistoryTexts {

    @Message("Added in {stage}")
    String addedIn(String stage);

    @Message("Moved to {stage}")
    String movedTo(String stage);

    @Message("Ended: {outcome}")
    String ended(String outcome);

    @Message("Reopened")
    String reopened();

    @Message("Archived")
    String archived();

    @Message("Taken out of the archive")
    String unarchived();

    @Message("Moved to the bin")
    String binned();

    @Message("Taken out of the bin")
    String restored();

    @Message("Noted: {firstLine}")
    String noted(String firstLine);

    @Message("Done: {task}")
    String taskDone(String task);

    @Message("With {contact}")
    String withContact(String contact);

    @Message("Sent {document}")
    String documentSent(String document);

    @Message("Fit check: {verdict}")
    String fitCheck(String verdict);

    @Message(
            "{#if revision == 1}{#if written}A written offer came{#else}An offer was made by word of mouth{/if}"
                    + "{#else}{#if written}New terms in writing, revision {revision}{#else}New terms by word of mouth, revision {revision}{/if}{/if}")
    String offer(boolean written, int revision);

    @Message("Interview {outcome}: {name}")
    String interview(String outcome, String name);

    @Message("Merged with {application}")
    String mergedWith(String application);
}
