package dev.groundwork.web.stage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the page with the candidate's stages. */
@MessageBundle("stage")
public interface StageTexts {

    @Message("Stages")
    String stages();

    @Message("The columns of your board, in your words. The kind says what a stage means to the figures, "
            + "whatever you call it.")
    String lead();

    @Message("Name")
    String name();

    @Message("Name of {stage}")
    String nameOf(String stage);

    @Message("Kind of {stage}")
    String kindOf(String stage);

    @Message("Kind")
    String kind();

    @Message("Save {stage}")
    String save(String stage);

    @Message("Move {stage} up")
    String up(String stage);

    @Message("Move {stage} down")
    String down(String stage);

    @Message("Delete")
    String delete();

    @Message("Delete {stage}")
    String deleteStage(String stage);

    @Message("{#if count == 1}1 application{#else}{count} applications{/if}")
    String uses(long count);

    @Message("A stage can be deleted once no application is, or was, in it.")
    String deletingMeans();

    @Message("Add a stage")
    String adding();

    @Message("Add")
    String add();

    @Message("Drag a stage by its handle, or use the arrows.")
    String drag();

    @Message("Rhythm")
    String rhythm();

    @Message("When an application has been quiet for so many days, you get a task to follow up, once for each time it "
            + "enters such a stage. No number, no task.")
    String rhythmLead();

    @Message("Days until following up on {kind}")
    String daysIn(String kind);

    @Message("What the task for {kind} is called")
    String titleIn(String kind);

    @Message("days, then")
    String daysThen();

    @Message("after")
    String after();

    @Message("Follow up")
    String usualTitle();

    @Message("Save the rhythm of {kind}")
    String saveRhythm(String kind);
}
