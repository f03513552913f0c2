package dev.groundwork.web.filter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the filters and of saved views. */
@MessageBundle("filter")
public interface FilterTexts {

    @Message("Show as")
    String showAs();

    @Message("Board")
    String board();

    @Message("Table")
    String table();

    @Message("Filters")
    String filters();

    @Message("Filter")
    String filter();

    @Message("Filter…")
    String filterMenu();

    @Message("Show")
    String apply();

    @Message("Clear all")
    String clear();

    @Message("Take “{filter}” away")
    String takeAway(String filter);

    @Message("Open")
    String open();

    @Message("Ended")
    String ended();

    @Message("Both")
    String any();

    @Message("Archived")
    String archived();

    @Message("Archived ones")
    String showArchived();

    @Message("Any")
    String whatever();

    @Message("Stage")
    String stage();

    @Message("Kind of stage")
    String kind();

    @Message("Outcome")
    String outcome();

    @Message("Company")
    String company();

    @Message("Tag")
    String tag();

    @Message("Source")
    String source();

    @Message("Words")
    String text();

    @Message("Applied from")
    String from();

    @Message("Applied to")
    String to();

    @Message("kind: {kind}")
    String ofKind(String kind);

    @Message("at {company}")
    String at(String company);

    @Message("one company")
    String oneCompany();

    @Message("tag: {tag}")
    String tagged(String tag);

    @Message("source: {source}")
    String through(String source);

    @Message("“{text}”")
    String quoted(String text);

    @Message("applied from {day}")
    String appliedFrom(String day);

    @Message("applied to {day}")
    String appliedTo(String day);

    @Message("Nothing fits these filters.")
    String nothingFits();

    @Message("{#if number == 1}1 that has ended fits{#else}{count} that have ended fit{/if}")
    String endedFit(long number, String count);

    @Message("Views")
    String views();

    @Message("Saved views")
    String savedViews();

    @Message("Name for what is shown now")
    String viewName();

    @Message("Save view")
    String saveView();

    @Message("Rename or delete")
    String manageViews();

    @Message("Filters under a name, to come back to. Save one from the board or the table.")
    String viewsLead();

    @Message("No view is saved yet")
    String noViews();

    @Message("Name of “{view}”")
    String nameOf(String view);

    @Message("Rename")
    String rename();

    @Message("Delete")
    String deleteView();

    @Message("Delete the view “{view}”")
    String deleteViewNamed(String view);

    @Message("Go to the board")
    String toBoard();
}
