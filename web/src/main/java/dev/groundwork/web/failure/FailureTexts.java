package dev.groundwork.web.failure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a page says when it cannot do what was asked: what it is, and what to do now. */
@MessageBundle("failure")
public interface FailureTexts {

    @Message("That request makes no sense here")
    String badRequest();

    @Message("Go back and try it from the page. If the address came from somewhere else, it may be cut off.")
    String badRequestAdvice();

    @Message("Please sign in")
    String signedOut();

    @Message("This page belongs to an account, and this browser is signed in to none.")
    String signedOutAdvice();

    @Message("This is not allowed from here")
    String forbidden();

    @Message("Open the page again and repeat it there. If you came by a link on another site, go in by the front door.")
    String forbiddenAdvice();

    @Message("There is nothing at this address")
    String notFound();

    @Message("It may have been deleted, or the address has a slip in it. Nothing else is affected.")
    String notFoundAdvice();

    @Message("This cannot be opened like that")
    String notAllowed();

    @Message("The address takes part in a form; it is not a page. Go back and use the form’s button.")
    String notAllowedAdvice();

    @Message("Somebody was faster")
    String conflict();

    @Message(
            "What you changed had just been changed elsewhere. Open it again, look, and repeat your change if it still holds.")
    String conflictAdvice();

    @Message("That is too large")
    String tooLarge();

    @Message("The server takes less at once. Send a smaller file or a shorter text; nothing of it was kept.")
    String tooLargeAdvice();

    @Message("This kind of data is not understood here")
    String unsupported();

    @Message("Go back and send it from the page’s own form.")
    String unsupportedAdvice();

    @Message("Something in it cannot be right")
    String unprocessable();

    @Message("Go back, look at what you entered, and send it again. Nothing of it was kept.")
    String unprocessableAdvice();

    @Message("Too many attempts")
    String tooManyAttempts();

    @Message("Try again in {#if minutes == 1}a minute{#else}{minutes} minutes{/if}. What you have is safe meanwhile.")
    String tooManyAttemptsAdvice(long minutes);

    @Message("That went wrong on our side")
    String broken();

    @Message("Nothing was kept of the last step. Try it again; if it stays like this, tell whoever runs this instance, "
            + "with the number below.")
    String brokenAdvice();

    @Message("Not just now")
    String unavailable();

    @Message("The database does not answer at the moment. Nothing was kept of the last step. Try again in a minute.")
    String unavailableAdvice();

    @Message("The server has no room for this at the moment. Nothing of it was kept. Tell whoever runs this instance.")
    String noRoomAdvice();

    @Message("Number {id}")
    String number(String id);

    @Message("The server did not answer, so nothing was done. Check the connection and try again.")
    String noAnswer();
}
