package dev.groundwork.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a page says once after something was done. */
@MessageBundle("notice")
public interface Notices {

    @Message("Welcome. This board is yours alone.")
    String welcome();

    @Message("You are signed out.")
    String signedOut();

    @Message("Your profile is saved.")
    String profileSaved();

    @Message("From now on you sign in with {subject}.")
    String emailChanged(String subject);

    @Message("Your password is changed. All your other sessions have ended.")
    String passwordChanged();

    @Message("That session has ended.")
    String sessionEnded();

    @Message("All your other sessions have ended.")
    String otherSessionsEnded();

    @Message("The token “{subject}” no longer works.")
    String tokenRevoked(String subject);

    @Message("Your account and everything in it are deleted.")
    String accountDeleted();

    @Message("The application is saved.")
    String applicationSaved();

    @Message("It is in {subject} now.")
    String applicationMoved(String subject);

    @Message("It has ended: {subject}.")
    String applicationEnded(String subject);

    @Message("It is open again.")
    String applicationReopened();

    @Message("It is archived.")
    String applicationArchived();

    @Message("It is out of the archive.")
    String applicationUnarchived();

    @Message("It is back from the bin.")
    String applicationRestored();

    @Message("The history is corrected.")
    String historyCorrected();

    @Message("This is a made-up search. Look around; your settings remove it again, at one press.")
    String sampleMade();

    @Message("The sample is removed.")
    String sampleRemoved();

    @Message("The import is cancelled. Nothing was written.")
    String importCancelled();
}
