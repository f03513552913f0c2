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

    @Message("What they said, whom you spoke to, what to ask next time.")
    String noNotes();

    @Message("Write a note")
    String writeNote();

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

    @Message("Added in {stage}")
    String addedIn(String stage);

    @Message("Moved to {stage}")
    String movedTo(String stage);

    @Message("Ended: {outcome}")
    String ended(String outcome);

    @Message("Reopened")
    String reopened();

    @Message("Archived")
    String archived();

    @Message("Taken out of the archive")
    String unarchived();

    @Message("Moved to the bin")
    String binned();

    @Message("Taken out of the bin")
    String restored();

    @Message("Noted: {firstLine}")
    String noted(String firstLine);

    @Message("Done: {task}")
    String taskDone(String task);

    @Message("With {contact}")
    String withContact(String contact);

    @Message("Sent {document}")
    String documentSent(String document);

    @Message("Fit check: {verdict}")
    String fitCheck(String verdict);

    @Message(
            "{#if revision == 1}{#if written}A written offer came{#else}An offer was made by word of mouth{/if}"
                    + "{#else}{#if written}New terms in writing, revision {revision}{#else}New terms by word of mouth, revision {revision}{/if}{/if}")
    String offer(boolean written, int revision);

    @Message("Interview {outcome}: {name}")
    String interview(String outcome, String name);

    @Message("Merged with {application}")
    String mergedWith(String application);

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

    @Message("The web address of the advertisement")
    String postingUrlHint();

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

    @Message("Three letters, such as EUR")
    String salaryCurrencyHint();

    @Message("Each")
    String salaryPeriod();

    @Message("Salary in words")
    String salaryNote();

    @Message("What the posting says when it is not a figure, such as “plus equity”")
    String salaryNoteHint();

    @Message("Source")
    String source();

    @Message("How you came upon it")
    String sourceHint();

    @Message("Tags")
    String tags();

    @Message("Parted by commas")
    String tagsHint();

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

    @Message("The last day to apply")
    String deadlineHint();

    @Message("Guide")
    String guide();

    @Message("What you prepare with: its checklists, its fit check, its competencies")
    String guideHint();

    @Message("Career paths")
    String careerPaths();

    @Message("Where this job would take you further")
    String careerPathsHint();

    @Message("The job")
    String theJob();

    @Message("Money")
    String money();

    @Message("Your search")
    String yourSearch();

    @Message("Preparation")
    String preparation();

    @Message("In your words")
    String inYourWords();

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

    @Message("Changed in two places")
    String conflict();

    @Message("While this page was open, the application was changed elsewhere, and nothing of yours is saved yet. "
            + "Below are both versions of what differs. Save yours over it, or keep what is there.")
    String conflictLead();

    @Message("Field")
    String field();

    @Message("As it is now")
    String asItIs();

    @Message("As you wrote it")
    String asYouWrote();

    @Message("empty")
    String nothing();

    @Message("Save mine")
    String saveMine();

    @Message("Keep what is there")
    String keepTheirs();

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
