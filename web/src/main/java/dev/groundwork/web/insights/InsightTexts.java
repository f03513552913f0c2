package dev.groundwork.web.insights;

import dev.groundwork.domain.insights.FlowNode;
import dev.groundwork.domain.insights.Grouping;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The texts of insights. */
@MessageBundle("insight")
public interface InsightTexts {

    @Message("Insights")
    String insights();

    @Message("Your search in one sentence")
    String inOneSentence();

    @Message("{#if count == 1}1 application{#else}{count} applications{/if}")
    String applications(long count);

    @Message("{applications}, {answered} answered, {interviewing} came to interviews")
    String headline(String applications, long answered, long interviewing);

    @Message("Half of the first answers came within {days}.")
    String medianAnswer(String days);

    @Message(
            "With 10 answers there will be a median wait for the first one here; by now there {#if count == 1}is 1{#else}are {count}{/if}.")
    String noMedianYet(long count);

    @Message("{#if days == '1'}1 day{#else}{days} days{/if}")
    String days(String days);

    @Message("Nothing to count yet")
    String empty();

    @Message(
            "Once there are applications this page shows how far they get, where answers come from and how long everything takes. What you did before counts, too: bring it in from a file.")
    String emptyLead();

    @Message("Import a file")
    String importFile();

    @Message("Add an application")
    String add();

    @Message("No application fits these filters.")
    String nothingFits();

    @Message("As a table")
    String asTable();

    @Message("Save “{picture}” as CSV")
    String csvOf(String picture);

    @Message("Save “{picture}” as SVG")
    String svgOf(String picture);

    @Message("CSV")
    String csv();

    @Message("SVG")
    String svg();

    @Message("All time")
    String allTime();

    @Message("{#when period}{#is '30d'}30 days{#is '90d'}90 days{#else}This year{/when}")
    String period(String period);

    @Message("Period")
    String periods();

    @Message("First day")
    String from();

    @Message("Last day")
    String to();

    @Message("from {day}")
    String fromDay(String day);

    @Message("to {day}")
    String toDay(String day);

    @Message("{from} to {to}")
    String span(LocalDate from, LocalDate to);

    @Message("Until {to}")
    String until(LocalDate to);

    @Message("Career path")
    String careerPath();

    @Message("career path: {path}")
    String toward(String path);

    @Message("the period must be one of “30d”, “90d” and “year”")
    String unknownPeriod();

    @Message("must be a day such as 2026-11-20")
    String notADay();

    @Message("{part} of {whole}")
    String counts(long part, long whole);

    @Message("{part} of {whole} · {percent} %")
    String rate(long part, long whole, long percent);

    @Message("{part} of {whole} ({percent} %, likely between {low} and {high} %)")
    String rateFull(long part, long whole, long percent, long low, long high);

    @Message("{percent} %")
    String percent(long percent);

    @Message("{low}–{high} %")
    String interval(long low, long high);

    @Message("not enough data")
    String tooFew();

    @Message("{counts} · not enough data")
    String countsTooFew(String counts);

    @Message("Applications")
    String applicationsColumn();

    @Message("Share")
    String share();

    @Message("95 % interval")
    String intervalColumn();

    // Week by week

    @Message("Week by week")
    String activity();

    @Message(
            "In these {weeks} weeks you sent {#if applications == 1}1 application{#else}{applications} applications{/if}.")
    String sentInWeeks(long weeks, long applications);

    @Message("Your goal of {goal} a week was reached in {reached} of them.")
    String goalReached(int goal, long reached);

    @Message("Goal: {goal}")
    String goalLine(int goal);

    @Message("Week of {day}: {count}")
    String weekTip(String day, long count);

    @Message("Week of")
    String week();

    @Message("Sent")
    String sent();

    @Message("Applications a week")
    String weeklyGoal();

    @Message("Set a goal")
    String setGoal();

    @Message("Change the goal")
    String changeGoal();

    @Message("Leave it empty to go without one.")
    String goalHint();

    // How far they get

    @Message("How far applications get")
    String funnel();

    @Message(
            "Of {applications}, {applied} got as far as being sent, {screening} to a first talk, {interviewing} to interviews and {offer} to an offer, whatever came of them afterwards.")
    String funnelReading(String applications, long applied, long screening, long interviewing, long offer);

    @Message("All")
    String allReached();

    @Message("{count} · {percent} % of the stage before")
    String stepWithShare(long count, long percent);

    @Message("Stage")
    String stage();

    @Message("Reached it")
    String reached();

    @Message("Of the stage before")
    String ofBefore();

    // Where they go

    @Message("Where applications go")
    String flow();

    @Message(
            "Of {applications}, {open} {#if open == 1}is{#else}are{/if} open{ended}. The picture holds no names: you can show it to anybody.")
    String flowReading(String applications, long open, String ended);

    @Message("{count} {outcome}")
    String outcomeCount(String outcome, long count);

    @Message("{#when node}{#is SAVED}Saved{#is APPLIED}Applied{#is SCREENING}Screening{#is INTERVIEWING}Interviewing"
            + "{#is OFFER}Offer{#is OPEN}Open{#is ACCEPTED}Accepted{#is DECLINED}Declined{#is REJECTED}Rejected"
            + "{#is WITHDRAWN}Withdrawn{#is GHOSTED}Ghosted{#is ROLE_CLOSED}Role closed{/when}")
    String node(FlowNode node);

    @Message("{source} to {target}: {count}")
    String flows(String source, String target, long count);

    @Message("goes on")
    String goesOn();

    @Message("is over")
    String hasEnded();

    @Message("From")
    String flowFrom();

    @Message("To")
    String flowTo();

    // Sources

    @Message("What brings answers")
    String sources();

    @Message("{#when by}{#is SOURCE}By source{#is RESUME}By résumé{#is TAG}By tag{/when}")
    String by(Grouping by);

    @Message("{#when by}{#is SOURCE}Source{#is RESUME}Résumé{#is TAG}Tag{/when}")
    String group(Grouping by);

    @Message("Compared by")
    String comparedBy();

    @Message("{#when by}{#is SOURCE}No source given{#is RESUME}No résumé noted{#is TAG}No tag{/when}")
    String groupless(Grouping by);

    @Message("{name}, revision {revision}")
    String revision(String name, int revision);

    @Message("Nothing has 10 applications yet. Of fewer a share says little, so there are only counts.")
    String sourcesTooFew();

    @Message("Answered most often: {name}, {rate}.")
    String bestSource(String name, String rate);

    @Message("Its lead over the others may well be chance.")
    String leadMayBeChance();

    @Message("answered")
    String answeredMark();

    @Message("interviewed")
    String interviewedMark();

    @Message("95 % interval")
    String intervalMark();

    @Message("Answered")
    String answered();

    @Message("Came to interviews")
    String interviewed();

    @Message("Came to offers")
    String offered();

    @Message("{#if count == 1}1 more is in the table.{#else}{count} more are in the table.{/if}")
    String moreInTable(int count);

    // Answers and silence

    @Message("Answers and silence")
    String answers();

    @Message("Answered: {answered}. Of those that have ended, in silence: {ghosted}.")
    String answersReading(String answered, String ghosted);

    @Message("Answered")
    String answeredOfSent();

    @Message("Ended in silence")
    String ghostedOfEnded();

    @Message("What")
    String what();

    // Time

    @Message("How long it takes")
    String time();

    @Message("{name} takes longest: half of the stays were over after {days}, a quarter took more than {upper}.")
    String longestStay(String name, String days, String upper);

    @Message("Days show here where at least 10 stays in a stage are over.")
    String staysTooFew();

    @Message("First answer")
    String firstAnswer();

    @Message("{median} · half take {lower} to {upper}")
    String stay(String median, String lower, String upper);

    @Message("{#if count == 0}not seen yet{#else}{count} seen · not enough data{/if}")
    String stayTooFew(long count);

    @Message("{days} d")
    String daysTick(String days);

    @Message("Over")
    String stays();

    @Message("Median days")
    String median();

    @Message("Lower quartile")
    String lower();

    @Message("Upper quartile")
    String upper();

    @Message("Going on")
    String ongoing();

    // Practice

    @Message("Practice beside interviews")
    String practice();

    @Message(
            "{#if interviews == 1}1 interview{#else}{interviews} interviews{/if} and {time} of practice in these {weeks} weeks.")
    String practiceReading(long interviews, String time, long weeks);

    @Message("{#if hours > 0}{hours} h{#if minutes > 0} {minutes} min{/if}{#else}{minutes} min{/if}")
    String duration(long hours, long minutes);

    @Message("Interviews")
    String interviews();

    @Message("Minutes of practice")
    String minutes();

    @Message("Interviews, at most {count} a week")
    String interviewsScale(long count);

    @Message("Practice, at most {time} a week")
    String practiceScale(String time);

    @Message("Week of {day}: {#if count == 1}1 interview{#else}{count} interviews{/if}")
    String interviewsTip(String day, long count);

    @Message("Week of {day}: {time} of practice")
    String practiceTip(String day, String time);

    // Career paths

    @Message("Where it leads")
    String paths();

    @Message("Most applications build toward “{path}”: {count}, {open} of them open.")
    String mostToward(String path, long count, long open);

    @Message(
            "No application names the career paths it builds toward. You choose them where you edit one that has a guide.")
    String noPaths();

    @Message("No path named")
    String pathless();

    @Message("{count} · {open} open")
    String pathAmount(long count, long open);

    @Message("open")
    String openMark();

    @Message("ended")
    String endedMark();

    @Message("Path")
    String path();

    @Message("Open")
    String open();

    @Message("Made with Groundwork")
    String madeWith();
}
