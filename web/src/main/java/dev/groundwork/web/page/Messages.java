package dev.groundwork.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the frame and those that several pages share. */
@MessageBundle("msg")
public interface Messages {

    @Message("Groundwork")
    String groundwork();

    @Message("{page} · Groundwork")
    String title(String page);

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Board")
    String board();

    @Message("Table")
    String table();

    @Message("Import and export")
    String importing();

    @Message("Settings")
    String settings();

    @Message("Account")
    String account();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Sign up")
    String signUp();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("To the start page")
    String toStart();

    @Message("Please look at the marked fields.")
    String lookAtFields();

    @Message("optional")
    String optional();
}
