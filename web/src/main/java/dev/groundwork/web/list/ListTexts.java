package dev.groundwork.web.list;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the table of applications and of the bin. */
@MessageBundle("list")
public interface ListTexts {

    @Message("Applications")
    String title();

    @Message("{count} in all")
    String inAll(String count);

    @Message("{count} in all")
    String inBin(long count);

    @Message("Show more")
    String more();

    @Message("Back to the beginning")
    String beginning();

    @Message("No application fits")
    String empty();

    @Message("No applications yet")
    String nothingYet();

    @Message("A company and a role are enough to begin. What you keep elsewhere can be brought along.")
    String nothingYetLead();

    @Message("Add one on the board")
    String addOnBoard();

    @Message("Bring what you have")
    String bring();

    @Message("Nothing passes these filters. Take one away, or look at all of them.")
    String emptyLead();

    @Message("Look at all")
    String lookAtAll();

    @Message("Go to the board")
    String toBoard();

    @Message("Export (CSV)")
    String export();

    @Message("Company")
    String company();

    @Message("Role")
    String role();

    @Message("{#when column}{#is STAGE}Stage{#is SINCE}Since{#is APPLIED}Applied{#is FOLLOW_UP}Follow up"
            + "{#is EXCITEMENT}Excitement{#is TAGS}Tags{#is SOURCE}Source{#is LOCATION}Location{#is DEADLINE}Closes"
            + "{#is ADDED}Added{#is CHANGED}Changed{/when}")
    String column(TableColumn column);

    @Message("Columns")
    String columns();

    @Message("Show these")
    String showColumns();

    @Message("Sorted, {#if order == 'ascending'}first to last{#else}last to first{/if}")
    String sorted(String order);

    @Message("Mark")
    String mark();

    @Message("Mark all shown here")
    String markAll();

    @Message("Mark {role} at {company}")
    String markOne(String role, String company);

    @Message("All marked")
    String allMarked();

    @Message("First mark the applications that shall change.")
    String markSome();

    @Message("Stage to move to")
    String stageToMoveTo();

    @Message("Move")
    String move();

    @Message("Tag to give")
    String tagToGive();

    @Message("Tag")
    String tag();

    @Message("How they ended")
    String howTheyEnded();

    @Message("End")
    String end();

    @Message("Archive")
    String archive();

    @Message("Delete")
    String delete();

    @Message("{#if count == 1}1 application is{#else}{count} applications are{/if} in the bin.")
    String areInBin(long count);

    @Message("{#if count == 1}Take it out again{#else}Take them out again{/if}")
    String undo(long count);

    @Message("add")
    String add();

    @Message("{label} of {role} at {company}: {value}")
    String change(String label, String role, String company, String value);

    @Message("none")
    String none();

    @Message("{count} of 5")
    String ofFive(int count);

    @Message("Change “{label}”")
    String changing(String label);

    @Message("Bin")
    String bin();

    @Message("What you delete stays here for 30 days. Then it is erased for good, with everything that belongs to it.")
    String binLead();

    @Message("Deleted {when}")
    String deleted(String when);

    @Message("erased {when}")
    String erasedOn(String when);

    @Message("Take out")
    String restore();

    @Message("Take {role} at {company} out of the bin")
    String restoreOne(String role, String company);

    @Message("Erase…")
    String erase();

    @Message("Erase {role} at {company} for good")
    String eraseOne(String role, String company);

    @Message("Erase for good")
    String eraseForGood();

    @Message("Its history, notes, tasks and everything else of it go with it. Nobody can bring it back.")
    String eraseMeans();

    @Message("The bin is empty")
    String binEmpty();
}
