package dev.groundwork.web.notes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about notes. */
@MessageBundle("note")
public interface NoteTexts {

    @Message("Notes")
    String notes();

    @Message("Note")
    String note();

    @Message("Write a note")
    String writing();

    @Message("Markdown works here: **bold**, - lists, # headings, [links](https://…).")
    String hint();

    @Message("Keep the note")
    String keep();

    @Message("Edit")
    String edit();

    @Message("Edit the note of {when}")
    String editNote(String when);

    @Message("Edit the note")
    String editing();

    @Message("Delete the note")
    String delete();

    @Message("Nothing is noted yet.")
    String nothing();

    @Message("edited {when}")
    String edited(String when);

    @Message("on {subject}")
    String on(String subject);

    @Message("Here is a text that you typed and that was not saved.")
    String found();

    @Message("Put it back")
    String putBack();

    @Message("Forget it")
    String forget();

    @Message("Saved.")
    String saved();

    @Message("Not saved yet. Your text is kept in this browser and saved as soon as that works again.")
    String notSaved();

    @Message("You are signed out. Your text is kept in this browser:")
    String signedOut();

    @Message("sign in, and it is offered to you here.")
    String signInAgain();
}
