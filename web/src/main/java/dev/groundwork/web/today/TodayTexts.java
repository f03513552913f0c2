package dev.groundwork.web.today;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page about today. */
@MessageBundle("today")
public interface TodayTexts {

    @Message("Today")
    String today();

    @Message("{#if count == 1}One thing to do today{#else}{count} things to do today{/if}")
    String count(long count);

    @Message("{#if count == 1}1 thing to do today{#else}{count} things to do today{/if}")
    String countInHeader(long count);

    @Message("Nothing more to do today")
    String nothingDue();

    @Message("The oldest is {days} days late.")
    String oldest(long days);

    @Message("One is a day late.")
    String oldestADay();

    @Message("Nothing is late.")
    String nothingLate();

    @Message("What comes next is below.")
    String nothingDueLead();

    @Message("To do")
    String todo();

    @Message("Follow up")
    String followUp();

    @Message("Be in touch")
    String inTouch();

    @Message("In the next days")
    String coming();

    @Message("Done today")
    String done();

    @Message("Quiet")
    String quiet();

    @Message("Nothing has happened for a week or more, and no follow-up is planned.")
    String quietLead();

    @Message("waiting on them {#if days == 1}a day{#else}{days} days{/if}")
    String waitingOnThem(long days);

    @Message("quiet on my side {#if days == 1}a day{#else}{days} days{/if}")
    String quietOnMySide(long days);

    @Message("{days} d")
    String days(long days);

    @Message("Recently changed")
    String recent();

    @Message("Was in touch with {name}")
    String touched(String name);

    @Message("last {when}")
    String lastTouch(String when);

    @Message("This is where your day begins")
    String empty();

    @Message(
            "Tasks, follow-ups and silences show up here as soon as you follow a role. A company and a role are enough.")
    String emptyLead();

    @Message("Add your first application")
    String emptyNext();

    @Message("Plan a task")
    String plan();

    @Message("and {count} more")
    String more(long count);
}
