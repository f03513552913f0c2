package dev.groundwork.web.preparation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about debriefs. */
@MessageBundle("debrief")
public interface DebriefTexts {

    @Message("Write it down while you remember: the questions before the feelings.")
    String debriefLead();

    @Message("What was asked")
    String asked();

    @Message("Question {number}")
    String questionNumber(int number);

    @Message("How did it go?")
    String howDidItGo();

    @Message("Up to 2 the question comes back as a card, the day before the next round that needs it at the latest.")
    String askedLead();

    @Message("Save and add more questions")
    String moreQuestions();

    @Message("Stories I told")
    String storiesTold();

    @Message("heard before: {round}")
    String heardBeforeIn(String round);

    @Message("The round as a whole")
    String asAWhole();

    @Message("Rating")
    String rating();

    @Message("Summary")
    String summary();

    @Message("Next step")
    String nextStep();

    @Message("What was promised")
    String promised();

    @Message("Save the debrief")
    String saveDebrief();
}
