package dev.groundwork.web.preparation;

import dev.groundwork.domain.preparation.EvidenceType;
import dev.groundwork.domain.preparation.PracticeKind;
import dev.groundwork.domain.preparation.Rating;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about preparation. */
@MessageBundle("preparation")
public interface PreparationTexts {

    @Message("Preparation")
    String preparation();

    @Message("Readiness")
    String readiness();

    @Message("Practice")
    String practice();

    @Message("Questions")
    String questions();

    @Message("Stories")
    String stories();

    @Message("For them")
    String forThem();

    @Message("What is worth your next hour")
    String nextHour();

    @Message("Begin a session")
    String beginSession();

    @Message("{#if count == 1}A card is{#else}{count} cards are{/if} due")
    String cardsDue(long count);

    @Message("Rehearse")
    String rehearse();

    @Message("Fundamentals")
    String fundamentals();

    @Message("Tools")
    String tools();

    @Message("Each number is the sum of what is behind it: open a line to see. From 40 on it counts as covered.")
    String readinessLead();

    @Message("{score} of 100")
    String scoreOf100(int score);

    @Message("covered")
    String covered();

    @Message("Nothing is behind it yet.")
    String noEvidence();

    @Message("Log practice")
    String logPractice();

    @Message("{points} points")
    String points(String points);

    @Message("What is coming")
    String coming();

    @Message("No round is scheduled.")
    String nothingComing();

    @Message("{coverage} % covered")
    String coveredBy(int coverage);

    @Message("What the coming rounds of {application} need")
    String needsOf(String application);

    @Message("It has no coming round, or none that needs anything known.")
    String needsNothing();

    @Message("All competencies")
    String allCompetencies();

    @Message("weakest: {competency}")
    String weakest(String competency);

    @Message("Card")
    String card();

    @Message("Card for the last quarter of an hour: {round}")
    String cardFor(String round);

    @Message("{count} more")
    String more(int count);

    @Message(
            "In the last {days} days {tools} of {total} minutes ({percent} %) went to tools, while {uncovered} of {fundamentals} fundamentals are not covered. Interviews ask for the fundamentals.")
    String leansToTools(int days, int tools, int total, int percent, int uncovered, int fundamentals);

    @Message("Practise for an hour and score it: up to {points} points.")
    String raiseByPractice(long points);

    @Message("Do the checklist item “{item}”: up to {points} points.")
    String raiseByItem(String item, long points);

    @Message("Rehearse the question you do not know yet: up to {points} points.")
    String raiseByRehearsingOne(long points);

    @Message("Rehearse the {count} questions you do not know yet: up to {points} points.")
    String raiseByRehearsing(int count, long points);

    @Message("Add a question and learn it: up to {points} points.")
    String raiseByQuestion(long points);

    @Message("Write down a story that shows it: up to {points} points.")
    String raiseByStory(long points);

    @Message(
            "{#when type}{#is PRACTICE}Practice{#is CHECKLIST_ITEM}Checklist{#is QUESTION}Question{#is STORY}Story{/when}")
    String evidenceOf(EvidenceType type);

    @Message(
            "{#when kind}{#is PROBLEM}Problem{#is MOCK}Mock interview{#is DRILL}Drill{#is READING}Reading{#is LAB}Lab{/when}")
    String kindOf(PracticeKind kind);

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("Competency")
    String competency();

    @Message("Communication")
    String communication();

    @Message("Problem solving")
    String problemSolving();

    @Message("Depth")
    String depth();

    @Message("Testing")
    String testing();

    @Message("not scored")
    String notScored();

    @Message("{#when score}{#is 1}1, poor{#is 2}2{#is 3}3, fair{#is 4}4{#is 5}5, excellent{/when}")
    String scoreOf(int score);

    @Message("Question")
    String question();

    @Message("{count} in all")
    String inAll(long count);

    @Message("Add a question")
    String addQuestion();

    @Message("Add")
    String add();

    @Message("How well would it go?")
    String confidence();

    @Message("Up to 2 it becomes a card and comes again until you know it.")
    String confidenceHint();

    @Message("not said")
    String notSaid();

    @Message(
            "{#when confidence}{#is 0}0, not at all{#is 1}1, badly{#is 2}2, shaky{#is 3}3, fairly{#is 4}4, well{#is 5}5, perfectly{/when}")
    String confidenceOf(int confidence);

    @Message("What I would say")
    String answer();

    @Message("What I wish I had said")
    String better();

    @Message("asked by {companies}")
    String askedBy(String companies);

    @Message("due")
    String dueNow();

    @Message("due {day}")
    String due(String day);

    @Message("No questions yet")
    String noQuestions();

    @Message("What was asked in a round comes here by its debrief. You can add what you want to be ready for.")
    String noQuestionsLead();

    @Message("No question says that.")
    String noneFound();

    @Message("All questions")
    String allQuestions();

    @Message("Edit")
    String edit();

    @Message("Edit the question")
    String editQuestion();

    @Message("Delete the question")
    String deleteQuestion();

    @Message("Make it a card")
    String makeCard();

    @Message("Stop rehearsing it")
    String rest();

    @Message("Where it was asked")
    String whereAsked();

    @Message("Not in an interview yet.")
    String notAsked();

    @Message("Rehearsed")
    String rehearsed();

    @Message("Not rehearsed yet.")
    String notRehearsed();

    @Message("no competency")
    String noCompetency();

    @Message("Nothing is written down yet.")
    String noAnswer();

    @Message("Rehearse what is due")
    String review();

    @Message("Show what I would say")
    String reveal();

    @Message("How well did you know it?")
    String howWell();

    @Message("{count} left")
    String left(long count);

    @Message("{#when rating}{#is AGAIN}Again{#is HARD}Hard{#is GOOD}Good{#is EASY}Easy{/when}")
    String ratingOf(Rating rating);

    @Message("in {count} min")
    String inMinutes(long count);

    @Message("Nothing is due")
    String nothingDue();

    @Message("Cards come back when you are about to forget them, and the day before a round that needs them.")
    String nothingDueLead();

    @Message("Keys: space shows, 1 to 4 rate.")
    String reviewKeys();

    @Message("Debrief")
    String debrief();

    @Message("With")
    String with();

    @Message("Stories they have not heard")
    String storiesToTell();

    @Message("No story that they have not heard.")
    String noStoryToTell();

    @Message("Weak questions")
    String weakQuestions();

    @Message("No weak question. Breathe.")
    String noWeakQuestion();

    @Message("Ask them")
    String askThem();

    @Message("Nothing to ask is written down.")
    String nothingToAsk();

    @Message("Nothing is written down.")
    String nothingSaid();

    @Message("All answers of {company}")
    String allAnswers(String company);
}
