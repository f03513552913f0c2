package dev.groundwork.web.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of one application's pages. */
@MessageBundle("application")
public interface ApplicationTexts {

    @Message("{role} at {company}")
    String roleAtCompany(String role, String company);

    @Message("applied {when}")
    String applied(String when);

    @Message("applied {when} through {source}")
    String appliedThrough(String when, String source);

    @Message("found through {source}")
    String foundThrough(String source);

    @Message("added {when}")
    String added(String when);

    @Message("{location}, {mode}")
    String placeAndMode(String location, String mode);

    @Message("{low} to {high}")
    String range(String low, String high);

    @Message("from {low}")
    String atLeast(String low);

    @Message("up to {high}")
    String atMost(String high);

    @Message("{amount} {period}")
    String amountEach(String amount, String period);

    @Message("Stages")
    String stages();

    @Message("Move to {stage}")
    String moveTo(String stage);

    @Message("End…")
    String end();

    @Message("{outcome} on {day}")
    String endedOn(String outcome, String day);

    @Message("It got as far as {stage}, which stays with it. Reopen it if they come back.")
    String endedLead(String stage);

    @Message("Reopen")
    String reopen();

    @Message("Correct the ending")
    String correctEnding();

    @Message("How did it end?")
    String ending();

    @Message("Outcome")
    String outcome();

    @Message("On which day?")
    String closedOn();

    @Message("Why, in your own words")
    String reason();

    @Message("For you alone. It helps when you look back on several.")
    String reasonHint();

    @Message("End the application")
    String endIt();

    @Message("Choose how it ended")
    String chooseOutcome();

    @Message("Facts")
    String facts();

    @Message("Edit")
    String edit();

    @Message("Edit the facts")
    String editFacts();

    @Message("Only company and role so far. A link to the posting, the place and the salary help you later.")
    String noFacts();

    @Message("Notes")
    String notes();

    @Message("The posting’s text")
    String description();

    @Message("History")
    String history();

    @Message("Add to the past")
    String addToPast();

    @Message("Correct")
    String correct();

    @Message("Correct “{entry}”")
    String correctEntry(String entry);

    @Message("Older")
    String older();

    @Message("Back to the latest")
    String latest();

    @Message("Archive")
    String archive();

    @Message("Out of sight, but kept and counted.")
    String archiveMeans();

    @Message("Take out of the archive")
    String unarchive();

    @Message("It is archived and not on the board.")
    String isArchived();

    @Message("Delete")
    String delete();

    @Message("Goes to the bin; the next page offers to take it out again.")
    String deleteMeans();

    @Message("Putting away")
    String puttingAway();

    @Message("Posting")
    String postingUrl();

    @Message("Company")
    String company();

    @Message("Role")
    String role();

    @Message("Location")
    String location();

    @Message("Work")
    String workMode();

    @Message("Contract")
    String employmentType();

    @Message("Salary")
    String salary();

    @Message("Salary from")
    String salaryMin();

    @Message("Salary to")
    String salaryMax();

    @Message("Currency")
    String salaryCurrency();

    @Message("Each")
    String salaryPeriod();

    @Message("Salary in words")
    String salaryNote();

    @Message("Source")
    String source();

    @Message("Tags")
    String tags();

    @Message("Excitement")
    String excitement();

    @Message("{count} of 5")
    String ofFive(int count);

    @Message("Applied on")
    String appliedOn();

    @Message("Follow up on")
    String followUpOn();

    @Message("Closes on")
    String deadline();

    @Message("Guide")
    String guide();

    @Message("Career paths")
    String careerPaths();

    @Message("Money")
    String money();

    @Message("not said")
    String notSaid();

    @Message("must be a number in digits, such as 85000")
    String notANumber();

    @Message("must be a day, such as 2026-11-23")
    String notADay();

    @Message("must be a time, such as 14:30")
    String notATime();

    @Message("must be one of the choices")
    String notAChoice();

    @Message("must not be more than the other end")
    String aboveUpperEnd();

    @Message("Field")
    String field();

    @Message("A step of the history")
    String stageChange();

    @Message("Correct a step")
    String correctStageChange();

    @Message(
            "Add a step you forgot to write down. An earlier date changes the past only; the latest step says where it stands.")
    String stageChangeLead();

    @Message("Stage")
    String stage();

    @Message("Day")
    String day();

    @Message("Time")
    String time();

    @Message("Leave it empty if only the day matters")
    String timeHint();

    @Message("Note")
    String note();

    @Message("Save the step")
    String saveStep();

    @Message("Delete this step")
    String deleteStep();
}
