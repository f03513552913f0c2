package dev.groundwork.web.duplicate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of reminders of earlier applications. */
@MessageBundle("duplicate")
public interface DuplicateTexts {

    @Message("You applied here on {day} for {role}; it ended as {outcome}.")
    String appliedAndEnded(String day, String role, String outcome);

    @Message("You applied here on {day} for {role}; it is in {stage}.")
    String appliedAndOpen(String day, String role, String stage);

    @Message("You added {role} here on {day}; it ended as {outcome}.")
    String addedAndEnded(String day, String role, String outcome);

    @Message("You added {role} here on {day}; it is in {stage}.")
    String addedAndOpen(String day, String role, String stage);

    @Message("Here before")
    String hereBefore();

    @Message("Merge the two")
    String merge();
}
