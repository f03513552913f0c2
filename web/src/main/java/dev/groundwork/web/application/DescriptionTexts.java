package dev.groundwork.web.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the form with all that is written about an application. */
@MessageBundle("description")
public interface DescriptionTexts {

    @Message("The web address of the advertisement")
    String postingUrlHint();

    @Message("What the posting says when it is not a figure, such as “plus equity”")
    String salaryNoteHint();

    @Message("How you came upon it")
    String sourceHint();

    @Message("Parted by commas")
    String tagsHint();

    @Message("What you prepare with: its checklists, its fit check, its competencies")
    String guideHint();

    @Message("Where this job would take you further")
    String careerPathsHint();

    @Message("The job")
    String theJob();

    @Message("Your search")
    String yourSearch();

    @Message("Preparation")
    String preparation();

    @Message("In your words")
    String inYourWords();

    @Message("Changed in two places")
    String conflict();

    @Message("While this page was open, the application was changed elsewhere, and nothing of yours is saved yet. "
            + "Below are both versions of what differs. Save yours over it, or keep what is there.")
    String conflictLead();

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
}
