package dev.groundwork.web.preparation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about stories. */
@MessageBundle("story")
public interface StoryTexts {

    @Message("Story")
    String story();

    @Message("Write a story")
    String writeStory();

    @Message("Edit the story")
    String editStory();

    @Message("Delete the story")
    String deleteStory();

    @Message("Title")
    String title();

    @Message("Situation")
    String situation();

    @Message("Where it happened, and why it mattered")
    String situationHint();

    @Message("Task")
    String task();

    @Message("What was yours to do")
    String taskHint();

    @Message("Action")
    String action();

    @Message("What you did, step by step")
    String actionHint();

    @Message("Result")
    String result();

    @Message("What came of it, with a figure if there is one")
    String resultHint();

    @Message("Reflection")
    String reflection();

    @Message("What you would do differently")
    String reflectionHint();

    @Message("Shows")
    String shows();

    @Message("Is evidence of")
    String isEvidence();

    @Message("{#if count == 1}One competency has{#else}{count} competencies have{/if} no story yet")
    String gaps(long count);

    @Message("Every competency has a story.")
    String noGaps();

    @Message("no story")
    String gap();

    @Message("Shows it")
    String shown();

    @Message("Stories against competencies")
    String grid();

    @Message("heard by {companies}")
    String heardBy(String companies);

    @Message("not told yet")
    String notTold();

    @Message("No stories yet")
    String noStories();

    @Message("Three good ones, told well, carry most rounds. Begin with the hardest fault you ever found.")
    String noStoriesLead();

    @Message("Who has heard it")
    String told();

    @Message("Nobody yet.")
    String toldNobody();

    @Message("Tell it in")
    String tellIn();

    @Message("Mark as told")
    String tell();

    @Message(
            "They have heard this story: in {round}, {day}. Telling one company the same story twice looks as if you had no other.")
    String heardBefore(String round, String day);

    @Message("Mark as told all the same")
    String tellAnyway();

    @Message("Take back")
    String untell();

    @Message("Take back that it was told in {round}")
    String untellIn(String round);

    @Message("No round to tell it in.")
    String noRounds();
}
