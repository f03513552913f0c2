package dev.groundwork.web.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the calendar. */
@MessageBundle("calendar")
public interface CalendarTexts {

    @Message("Calendar")
    String calendar();

    @Message("{#when shape}{#is MONTH}Month{#is WEEK}Week{#is AGENDA}Agenda{/when}")
    String shape(CalendarShape shape);

    @Message("How much")
    String shapes();

    @Message("{from} to {to}")
    String days(String from, String to);

    @Message("Earlier")
    String previous();

    @Message("Later")
    String next();

    @Message("Today")
    String today();

    @Message("Show {day}")
    String showDay(String day);

    @Message("Nothing is planned here")
    String nothing();

    @Message(
            "Rounds, deadlines and follow-ups stand here by their day. A round is scheduled on the page of its application.")
    String nothingLead();

    @Message("Go to the board")
    String nothingNext();

    @Message("Last day to apply")
    String deadline();

    @Message("D")
    String deadlineSign();

    @Message("F")
    String followUpSign();

    @Message("until {time}")
    String until(String time);

    @Message("All times are in {zone}.")
    String zone(String zone);

    @Message("See it in another calendar")
    String subscribe();

    @Message("Your calendar elsewhere")
    String elsewhere();

    @Message(
            "A private address under which the calendar of your phone or mail program reads your rounds, deadlines and"
                    + " follow-ups. Your notes are not among them. Whoever has the address can read it, so keep it to yourself.")
    String elsewhereLead();

    @Message("The address works since {day}.")
    String feedSince(String day);

    @Message("It is shown only when it is made. With a new one, the one before stops working at once.")
    String rotateMeans();

    @Message("Make an address")
    String turnOn();

    @Message("Make a new address")
    String rotate();

    @Message("Turn it off")
    String turnOff();

    @Message("The address of your calendar")
    String made();

    @Message("Copy it now: it is kept as a fingerprint only and cannot be shown again.")
    String madeLead();

    @Message("Address")
    String address();

    @Message("In your other calendar, choose to subscribe to a calendar by its address and paste it there.")
    String howTo();

    @Message("Back to the settings")
    String back();
}
