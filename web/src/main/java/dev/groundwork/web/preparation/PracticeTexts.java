package dev.groundwork.web.preparation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about practice and its log. */
@MessageBundle("practice")
public interface PracticeTexts {

    @Message("{count} in all, {minutes} minutes in the last 7 days")
    String practiceInAll(long count, long minutes);

    @Message("Timer")
    String timer();

    @Message("Running since {time}: {minutes} min")
    String runningSince(String time, long minutes);

    @Message("It goes on when you close the page.")
    String timerLead();

    @Message("Start")
    String start();

    @Message("Stop and log it")
    String stop();

    @Message("Discard")
    String discard();

    @Message("Kind")
    String kind();

    @Message("Minutes")
    String minutesField();

    @Message("Day")
    String day();

    @Message("How it went")
    String scores();

    @Message("Score what you like, from 1 to 5. An honest 2 helps more than a kind 4.")
    String scoresHint();

    @Message("What is scored")
    String scoreName();

    @Message("Score for {name}")
    String scoreFor(String name);

    @Message("Score of your own")
    String scoreOwn();

    @Message("Note")
    String note();

    @Message("Link")
    String link();

    @Message("Log a session")
    String logging();

    @Message("Log it")
    String log();

    @Message("The session")
    String session();

    @Message("The log")
    String theLog();

    @Message("Nothing practised yet")
    String nothingPractised();

    @Message(
            "Start the timer when you sit down, or log what you did. Every session counts towards the readiness for its competency.")
    String nothingPractisedLead();

    @Message("Delete the session")
    String deleteSession();
}
