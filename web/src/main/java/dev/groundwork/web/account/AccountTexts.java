package dev.groundwork.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages about the account. */
@MessageBundle("account")
public interface AccountTexts {

    @Message("Sign in")
    String signIn();

    @Message("This e-mail address and password do not go together.")
    String signInFailed();

    @Message("No account yet?")
    String noAccountYet();

    @Message("Make one")
    String makeOne();

    @Message("Make your account")
    String signUp();

    @Message("Everything you enter stays on this server and belongs to you.")
    String signUpLead();

    @Message("Make the account")
    String signUpButton();

    @Message("Have an account already?")
    String haveAccount();

    @Message("Without scripts your days begin and end by UTC; you can choose your time zone in the settings.")
    String timeZoneWithoutScripts();

    @Message("Sign-up is closed")
    String signUpClosed();

    @Message("This instance takes no new accounts at the moment.")
    String signUpClosedLead();

    @Message("Do you run it?")
    String doYouRunIt();

    @Message("Start it with one of these settings to let others in:")
    String howToOpen();

    @Message("everybody who reaches this page may make an account")
    String openMeans();

    @Message("whoever has an invitation may")
    String inviteMeans();

    @Message("E-mail address")
    String email();

    @Message("Password")
    String password();

    @Message(
            "At least {minimum} characters of any kind. A few words that only you put together are better than one with tricks.")
    String passwordHint(int minimum);

    @Message("At least {minimum} characters of any kind.")
    String passwordMinimum(int minimum);

    @Message("Invitation")
    String invitation();

    @Message("The code you were given")
    String invitationHint();

    @Message("Settings")
    String settings();

    @Message("Profile")
    String profile();

    @Message("Sessions")
    String sessions();

    @Message("Access tokens")
    String tokens();

    @Message("Account")
    String account();

    @Message("What pages call you")
    String displayName();

    @Message("Time zone")
    String timeZone();

    @Message("Your days begin and end by it.")
    String timeZoneHint();

    @Message("Dates and times as written in")
    String locale();

    @Message("Save the profile")
    String saveProfile();

    @Message("New e-mail address")
    String newEmail();

    @Message("You sign in with {email} now.")
    String emailNow(String email);

    @Message("Change the address")
    String changeEmail();

    @Message("Current password")
    String currentPassword();

    @Message("This is not your password.")
    String wrongPassword();

    @Message("New password")
    String newPassword();

    @Message("All your other sessions end with the change. Access tokens go on working.")
    String passwordLead();

    @Message("Change the password")
    String changePassword();

    @Message("Every browser that is signed in to your account. End what you do not know, then change your password.")
    String sessionsLead();

    @Message("this browser")
    String thisBrowser();

    @Message("last seen {when}")
    String lastSeen(String when);

    @Message("signed in {when}")
    String signedIn(String when);

    @Message("from {address}")
    String fromAddress(String address);

    @Message("End")
    String end();

    @Message("End the session in {device}")
    String endSession(String device);

    @Message("End all others")
    String endOthers();

    @Message("No other browser is signed in.")
    String noOtherSession();

    @Message("{browser} on {system}")
    String browserOn(String browser, String system);

    @Message("An unknown browser")
    String unknownBrowser();

    @Message(
            "A token lets a program act for you over the REST API, as far as its rights go. Give each program its own.")
    String tokensLead();

    @Message("New token")
    String newToken();

    @Message("What is it for?")
    String tokenName();

    @Message("The name of the program or the machine, so that you know later which one to revoke.")
    String tokenNameHint();

    @Message("What may it do?")
    String tokenScopes();

    @Message("Read")
    String read();

    @Message("See and export everything of yours")
    String readMeans();

    @Message("Write")
    String write();

    @Message("Add, change and delete")
    String writeMeans();

    @Message("Choose at least one.")
    String chooseScope();

    @Message("How long does it work?")
    String tokenExpiry();

    @Message("Make the token")
    String makeToken();

    @Message("Your new token")
    String tokenMade();

    @Message("Copy it now: it is shown this once and cannot be had again.")
    String tokenMadeLead();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("No tokens yet. You need one only if a program shall read or write for you.")
    String noTokens();

    @Message("may read")
    String mayRead();

    @Message("may write")
    String mayWrite();

    @Message("may read and write")
    String mayReadAndWrite();

    @Message("made {when}")
    String made(String when);

    @Message("last used {when}")
    String lastUsed(String when);

    @Message("never used")
    String neverUsed();

    @Message("works until {when}")
    String worksUntil(String when);

    @Message("works until revoked")
    String worksUntilRevoked();

    @Message("expired {when}")
    String expired(String when);

    @Message("Revoke")
    String revoke();

    @Message("Revoke the token “{name}”")
    String revokeToken(String name);

    @Message("{days} days")
    String days(int days);

    @Message("a year")
    String year();

    @Message("until I revoke it")
    String noExpiry();

    @Message("Delete the account")
    String deleteAccount();

    @Message(
            "This erases your account, every application with its history, notes and tags, all sessions and all tokens. "
                    + "It happens at once, and nobody can bring it back.")
    String deleteAccountLead();

    @Message("Take your applications with you first")
    String exportFirst();

    @Message("Everything as an archive (ZIP)")
    String exportArchive();

    @Message("Delete everything")
    String deleteEverything();

    @Message("Leaving? Your data can come with you.")
    String leaving();
}
