package dev.groundwork.web.transfer;

import dev.groundwork.domain.transfer.ApplicationColumn;
import dev.groundwork.domain.transfer.ImportRun;
import dev.groundwork.domain.transfer.PreviewedRow.Effect;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of taking files in and giving them out. */
@MessageBundle("transfer")
public interface ImportTexts {

    @Message("Import and export")
    String title();

    @Message("Bring a file")
    String bring();

    @Message("You see what it would do before anything is written, and bringing the same file twice changes nothing.")
    String bringLead();

    @Message("File")
    String file();

    @Message(
            "CSV of at most 64 MB, or JSON or the ZIP archive of LinkedIn, Huntr or Groundwork of at most 10 MB. A larger archive of Groundwork is taken at once, without a preview.")
    String fileHint();

    @Message("What kind of file?")
    String format();

    @Message("Recognise it by what is in it")
    String recognise();

    @Message("What do its columns say?")
    String columns();

    @Message("Say what the columns of “{name}” mean. It is remembered for the next file with the same columns.")
    String columnsLead(String name);

    @Message("Nothing stands in it.")
    String noSamples();

    @Message("Nothing: leave it out")
    String meansNothing();

    @Message("Days with slashes, such as 3/10/2026")
    String slashes();

    @Message("the day first: October 3")
    String dayFirst();

    @Message("the month first: March 10")
    String monthFirst();

    @Message("Show the first rows")
    String showRows();

    @Message("Say anew what the columns mean")
    String columnsAnew();

    @Message(
            "{#when field}{#is COMPANY}Company{#is ROLE}Role{#is STAGE}Stage or outcome{#is STAGE_ENTERED_AT}In this stage since{#is APPLIED_ON}Applied on{#is CLOSED_ON}Ended on{#is POSTING_URL}Link to the posting{#is LOCATION}Place{#is WORK_MODE}On site, hybrid or remote{#is EMPLOYMENT_TYPE}Kind of contract{#is SALARY_NOTE}Pay{#is SOURCE}Where you found it{#is TAGS}Tags{#is EXCITEMENT}Excitement, 1 to 5{#is DESCRIPTION}Description{#is NOTES}Notes{#is FOLLOW_UP_ON}Follow up on{#is DEADLINE}Deadline{/when}")
    String field(ApplicationColumn field);

    @Message("Any other table: I say what its columns are")
    String otherTable();

    @Message("Look into it")
    String look();

    @Message("Choose a file first.")
    String noFile();

    @Message("Files that are understood")
    String known();

    @Message("How to get yours from LinkedIn")
    String fromLinkedIn();

    @Message("On LinkedIn open Settings & Privacy, then Data privacy, then “Get a copy of your data”.")
    String linkedInAsk();

    @Message(
            "Ask for the larger archive; the jobs are only in that one. LinkedIn sends a mail when it is ready, mostly within a day.")
    String linkedInWait();

    @Message(
            "Bring the archive as it is. Should it be larger than 10 MB, unpack it and bring “Job Applications.csv” and “Saved Jobs.csv” from its folder “Jobs”.")
    String linkedInUnpack();

    @Message("Take everything with you")
    String export();

    @Message(
            "The archive has everything, documents too, and becomes the same account again when you bring it into an empty one. The others have your applications, archived ones too; the CSV can be edited and brought back here.")
    String exportLead();

    @Message("CSV")
    String exportCsv();

    @Message("Everything as an archive (ZIP)")
    String exportArchive();

    @Message("Everything as an archive")
    String archive();

    @Message(
            "One ZIP file with all you have here, documents too. Whoever has the file can read everything in it, so your password is asked for once more.")
    String archiveLead();

    @Message("Give out the archive")
    String archiveButton();

    @Message("The archive is being checked against its checksums.")
    String checking();

    @Message("Take the account of the archive")
    String confirmArchive();

    @Message("Spreadsheet (XLSX)")
    String exportXlsx();

    @Message("JSON")
    String exportJson();

    @Message("Interviews (CSV)")
    String exportInterviews();

    @Message("Stage changes (CSV)")
    String exportStageChanges();

    @Message("An office asks what you did to find work?")
    String proofAsked();

    @Message("Make a proof of your search")
    String makeProof();

    @Message("Before anything is written")
    String preview();

    @Message("“{name}” was read as {format}. Nothing is written yet.")
    String previewLead(String name, String format);

    @Message("{#if count == 1}1 row{#else}{count} rows{/if}")
    String rows(int count);

    @Message("{count} new")
    String created(int count);

    @Message("{count} changed")
    String updated(int count);

    @Message("{count} as they are")
    String unchanged(int count);

    @Message("{count} left out")
    String skipped(int count);

    @Message("{#when effect}{#is CREATED}new{#is UPDATED}changed{#is UNCHANGED}as it is{#is SKIPPED}left out{/when}")
    String effect(Effect effect);

    @Message("What would happen")
    String effects();

    @Message("Effect")
    String effectHeading();

    @Message("Applications as they would be")
    String firstApplications();

    @Message("The first rows as they would be")
    String firstRows();

    @Message("The first {shown} of {all} rows as they would be")
    String firstOf(int shown, int all);

    @Message("What the file leaves in doubt")
    String problems();

    @Message("Row {row}")
    String problemRow(int row);

    @Message("and {count} more")
    String more(int count);

    @Message("Not taken over: the columns {columns}.")
    String unmapped(String columns);

    @Message("Import {#if count == 1}1 application{#else}{count} applications{/if}")
    String confirm(int count);

    @Message("Import {count}, leave out {skipped} {#if skipped == 1}row{#else}rows{/if}")
    String confirmPart(int count, int skipped);

    @Message("There is nothing new in this file.")
    String nothingNew();

    @Message("None of its rows can be taken. Correct the file and bring it again.")
    String nothingTaken();

    @Message("Bring another file")
    String another();

    @Message(
            "{#when state}{#is RUNNING}Your file is being imported{#is DONE}That is done{#is CANCELLED}The import was cancelled{#is FAILED}The import failed{/when}")
    String run(ImportRun.State state);

    @Message("You need not wait here: it goes on, and all of it is written at the end or nothing.")
    String runLead();

    @Message("It was read as {format}.")
    String readAs(String format);

    @Message("{done} of {rows} rows are through")
    String passed(int done, int rows);

    @Message("Look again")
    String lookAgain();

    @Message("That is done")
    String done();

    @Message("“{name}” is imported.")
    String doneLead(String name);

    @Message("Go to the board")
    String toBoard();

    @Message("left out")
    String leftOut();

    @Message("Company")
    String company();

    @Message("Role")
    String role();

    @Message("Stage")
    String stage();

    @Message("Applied")
    String applied();
}
