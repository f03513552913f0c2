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

    @Message("{#if count == 1}the one thing to do{#else}first of {count} to do{/if}")
    String firstOf(long count);

    @Message("All of them are people to be in touch with.")
    String inTouchLead();

    @Message("They are listed below.")
    String listedLead();

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

    @Message("waiting on them")
    String waitingOnThem();

    @Message("quiet on my side")
    String quietOnMySide();

    @Message("{#if days == 1}a day{#else}{days} days{/if}")
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

    @Message("Next interview")
    String nextRound();

    @Message("Your interview has begun")
    String roundHasBegun();

    @Message("{when}, {name}")
    String roundTitle(String when, String name);

    @Message("round {number}")
    String round(int number);

    @Message("with")
    String with();

    @Message("Open the card")
    String card();

    @Message("About the round")
    String aboutRound();

    @Message("To do for it")
    String forIt();

    @Message("All of it")
    String allForIt();

    @Message("{name}, {company}, {when}")
    String forRound(String name, String company, String when);

    @Message("{title}, {company}")
    String forApplication(String title, String company);

    @Message("Open")
    String open();

    @Message("Nothing more is due for it today. This comes next:")
    String nothingDueForIt();

    @Message("Nothing is due for it in the next days.")
    String nothingForIt();

    @Message("Write down what to prepare")
    String prepare();

    @Message("To rehearse")
    String rehearse();

    @Message("{#if count == 1}One question comes again{#else}{count} questions come again{/if}")
    String cards(long count);

    @Message("Those that went badly come until they are known.")
    String cardsLead();

    @Message("Review")
    String review();

    @Message("After that")
    String laterRounds();

    @Message("How did it go?")
    String pastRounds();

    @Message("While you remember it: what was asked, and what you wish you had said.")
    String pastRoundsLead();

    @Message("Write it down")
    String debrief();

    @Message("Write down how it went: {name}, {company}")
    String debriefOf(String name, String company);
}
