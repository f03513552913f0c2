package dev.groundwork.web.checklists;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about checklists. */
@MessageBundle("checklist")
public interface ChecklistTexts {

    @Message("To prepare")
    String checklists();

    @Message(
            "Nothing to prepare yet. A round that is scheduled brings its checklist; so does a guide before you apply.")
    String none();

    @Message("{done} of {total} done")
    String progress(long done, long total);

    @Message("Done: {title}")
    String tick(String title);

    @Message("{days} d late")
    String late(long days);

    @Message("{day}, {time}")
    String dayAndTime(String day, String time);

    @Message("Change")
    String change();

    @Message("Change “{title}”")
    String changing(String title);

    @Message("for {round}")
    String forRound(String round);

    @Message("Your own checklist")
    String adding();

    @Message("What is it called?")
    String title();

    @Message("Begin it")
    String begin();

    @Message("Add something to do")
    String addingItem();

    @Message("Change what is to be done")
    String changingItem();

    @Message("What exactly, how long, and when is it done?")
    String what();

    @Message("Why?")
    String why();

    @Message("Which competency does it train?")
    String competency();

    @Message("None")
    String noCompetency();

    @Message("On which day?")
    String dueOn();

    @Message("At what time?")
    String dueTime();

    @Message("It moves with its round.")
    String dueHint();

    @Message("Place in the list")
    String position();

    @Message("Add")
    String add();

    @Message("Delete it")
    String delete();

    @Message("Delete the checklist")
    String deleteList();

    @Message("Rename")
    String rename();

    @Message("This list is empty")
    String empty();

    @Message("Write down what you want to do and when you will know that it is done.")
    String emptyLead();

    @Message("needs a day to go with the time")
    String timeWithoutDay();
}
