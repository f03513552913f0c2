package dev.groundwork.web.board;

import dev.groundwork.domain.pipeline.StageKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the board. */
@MessageBundle("board")
public interface BoardTexts {

    @Message("Add an application")
    String adding();

    @Message("Company")
    String company();

    @Message("Role")
    String role();

    @Message("Add")
    String add();

    @Message("{count} open")
    String open(String count);

    @Message("{#if count == 1}1 needs you today{#else}{count} need you today{/if}")
    String needYou(long count);

    @Message("Move here")
    String moveHere();

    @Message("Move the chosen card to {stage}")
    String moveChosenTo(String stage);

    @Message("To move an application, mark its card and press “Move here” in the column where it belongs.")
    String howToMove();

    @Message("First mark the card that shall move, then press “Move here”.")
    String nothingChosen();

    @Message(
            "By keyboard: the arrow keys walk from card to card, ⇧ with ← or → moves the card, M opens the list of stages, Enter opens the application.")
    String keys();

    @Message("Drag a card to its stage, or press the dots on it.")
    String drag();

    @Message("Stages")
    String stages();

    @Message("Look into the archive")
    String lookIntoArchive();

    @Message("Move to…")
    String moveTo();

    @Message("Move to")
    String moveToHeading();

    @Message("{company} · {role} is in {stage} now.")
    String isIn(String company, String role, String stage);

    @Message("Added to {stage}: {company} · {role}.")
    String addedTo(String stage, String company, String role);

    @Message("Added. It is beyond the cards shown here.")
    String addedUnseen();

    @Message("{company} · {role} is in the bin.")
    String isInBin(String company, String role);

    @Message("Take it out again")
    String undo();

    @Message("Showing {shown} of {total}")
    String showing(int shown, String total);

    @Message(
            "{#when kind}{#is SAVED}Roles you might apply for.{#is APPLIED}Sent, and waiting for an answer."
                    + "{#is SCREENING}First calls and tests.{#is INTERVIEWING}Rounds with the team.{#is OFFER}On the table.{/when}")
    String belongsIn(StageKind kind);

    @Message("Ended")
    String ended();

    @Message("Nothing has ended yet.")
    String nothingEnded();

    @Message("Archived")
    String archived();

    @Message("All applications")
    String all();

    @Message("Your applications will stand here, by stage")
    String empty();

    @Message(
            "One card for each role you follow, from the first wish to the answer. A company and a role are enough to begin.")
    String emptyLead();

    @Message("Bring what you have")
    String bring();

    @Message(
            "LinkedIn keeps a list of the jobs you applied for and saved there. Ask it for a copy, and import the file here.")
    String bringLead();

    @Message("Import a file")
    String importing();

    @Message("closes {when}")
    String closes(String when);

    @Message("closed {when}")
    String closed(String when);

    @Message("from {when}")
    String from(String when);

    @Message("saved {when}")
    String saved(String when);

    @Message("offered {when}")
    String offered(String when);

    @Message("since today")
    String sinceToday();

    @Message("waiting {days} d")
    String waiting(long days);

    @Message("follow up {when}")
    String followUp(String when);

    @Message("follow-up {days} d late")
    String followUpLate(long days);

    @Message("{count} more")
    String more(int count);
}
