package dev.groundwork.web.reminders;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about reminders, and those of the mails themselves. */
@MessageBundle("reminder")
public interface ReminderTexts {

    @Message("Reminders by mail")
    String reminders();

    @Message("Reminders")
    String chapter();

    @Message("To {email}, in your time zone. Each is sent once; nothing is sent when nothing is due.")
    String lead(String email);

    @Message(
            "This instance sends no mail. Whoever runs it can change that with GROUNDWORK_MAIL_FROM. What is due stands on"
                    + " the Today page in any case.")
    String noMail();

    @Message("What the day brings")
    String digestHour();

    @Message("Before a round")
    String noticeMinutes();

    @Message("not at all")
    String never();

    @Message("at {hour}")
    String at(String hour);

    @Message("{#if hours == 1}an hour{#else}{hours} hours{/if} before")
    String hoursBefore(long hours);

    @Message("{#if days == 1}a day{#else}{days} days{/if} before")
    String daysBefore(long days);

    @Message("{minutes} minutes before")
    String minutesBefore(long minutes);

    @Message("Save the reminders")
    String save();

    @Message("Today: {#if rounds > 0}{rounds} {#if rounds == 1}round{#else}rounds{/if} ahead{#if due > 0}, {/if}{/if}"
            + "{#if due > 0}{due} due{/if}")
    String digestSubject(int rounds, long due);

    @Message("Rounds")
    String rounds();

    @Message("To do for them")
    String items();

    @Message("Due")
    String due();

    @Message("Be in touch with")
    String contacts();

    @Message("{#if count == 1}One question waits{#else}{count} questions wait{/if} to be rehearsed.")
    String questions(long count);

    @Message("{when}: {name}, {company}")
    String round(String when, String name, String company);

    @Message("{when}: {name} at {company}")
    String noticeSubject(String when, String name, String company);

    @Message("{time} in {city}")
    String there(String time, String city);

    @Message("Where: {place}")
    String where(String place);

    @Message("With: {people}")
    String with(String people);

    @Message("Groundwork sends this because you asked for it. You can change that in the settings, under Reminders.")
    String why();
}
