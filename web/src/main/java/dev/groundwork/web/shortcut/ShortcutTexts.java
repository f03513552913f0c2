package dev.groundwork.web.shortcut;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the sheet of keyboard shortcuts. */
@MessageBundle("shortcut")
public interface ShortcutTexts {

    @Message("Keyboard shortcuts")
    String title();

    @Message("They rest while you type into a field.")
    String lead();

    @Message("Close")
    String close();

    @Message("Single keys are shortcuts in this browser")
    String singleKeys();

    @Message("Take the tick off if you dictate, or press keys by accident. Ctrl or ⌘ K goes on working.")
    String singleKeysHint();

    @Message("Everywhere")
    String everywhere();

    @Message("Go to")
    String goTo();

    @Message("On the board, on a card")
    String onBoard();

    @Message("Search or do something")
    String palette();

    @Message("Search")
    String search();

    @Message("Add an application")
    String add();

    @Message("Show this sheet")
    String sheet();

    @Message("Close what is open")
    String escape();

    @Message("Today")
    String today();

    @Message("The table of applications")
    String applications();

    @Message("The calendar")
    String calendar();

    @Message("Tasks")
    String tasks();

    @Message("Preparation")
    String preparation();

    @Message("People and companies")
    String people();

    @Message("Documents")
    String documents();

    @Message("The board")
    String board();

    @Message("Insights")
    String insights();

    @Message("Import and export")
    String importing();

    @Message("Your settings")
    String settings();

    @Message("Go to the next card, in the column or the one beside")
    String walk();

    @Message("Move the card to the stage beside")
    String move();

    @Message("Choose a stage to move the card to")
    String chooseStage();

    @Message("Open the application")
    String open();
}
