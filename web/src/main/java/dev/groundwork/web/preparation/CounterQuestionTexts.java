package dev.groundwork.web.preparation;

import dev.groundwork.domain.preparation.Audience;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about questions for those who ask, and their answers. */
@MessageBundle("counterquestion")
public interface CounterQuestionTexts {

    @Message("Questions for them")
    String questionsForThem();

    @Message("Ask several people the same and compare. The answers are kept per company.")
    String questionsForThemLead();

    @Message("No questions yet")
    String noCounterQuestions();

    @Message("Begin with thirteen that everybody does well to ask, and change them.")
    String noCounterQuestionsLead();

    @Message("Begin with these")
    String beginWithThese();

    @Message("Whom to ask")
    String audience();

    @Message(
            "{#when audience}{#is RECRUITER}Recruiter{#is HIRING_MANAGER}Hiring manager{#is ENGINEER}Engineers{#is ANYBODY}Anybody{/when}")
    String audienceOf(Audience audience);

    @Message("What its answer tells")
    String why();

    @Message("What companies answered")
    String answers();

    @Message("Nobody has answered it yet.")
    String noAnswers();

    @Message("What {company} answered")
    String answersOf(String company);

    @Message("Keep the answer")
    String keepAnswer();

    @Message("Answered {day}")
    String answeredOn(String day);
}
