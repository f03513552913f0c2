package dev.groundwork.web.fit;

import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.fit.FitVerdict;
import dev.groundwork.domain.fit.RequirementState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about the fit check. */
@MessageBundle("fit")
public interface FitTexts {

    @Message("Fit check")
    String fitCheck();

    @Message("Does it suit you?")
    String title();

    @Message(
            "A quarter of an hour, before you apply: a few statements, the posting’s requirements and one honest question. It is advice, never a lock.")
    String lead();

    @Message("Begin")
    String begin();

    @Message("Go on")
    String goOn();

    @Message("{step} of {steps}")
    String progress(int step, int steps);

    @Message("{#when answer}{#is YES}Yes{#is PARTLY}Partly{#is NO}No{/when}")
    String answer(FitAnswer answer);

    @Message("Yes")
    String yes();

    @Message("Partly")
    String partly();

    @Message("No")
    String no();

    @Message("Leave it open")
    String leaveOpen();

    @Message("Back")
    String back();

    @Message("Is this true of you?")
    String isItTrue();

    @Message("Score")
    String score();

    @Message("{score} of 100")
    String ofHundred(int score);

    @Message(
            "{#when verdict}{#is STRONG}It suits you.{#is MIXED}Part of it suits you.{#is WEAK}It suits you little.{/when}")
    String verdict(FitVerdict verdict);

    @Message(
            "{#when verdict}{#is STRONG}What speaks for it most clearly is marked below.{#is MIXED}What holds it back is marked below. Whether you can live with that is yours to say."
                    + "{#is WEAK}What speaks against it most is marked below. You can apply all the same; go in with open eyes.{/when}")
    String advice(FitVerdict verdict);

    @Message("decided it")
    String decided();

    @Message("open")
    String open();

    @Message("Statements")
    String statements();

    @Message("Change")
    String change();

    @Message("Change the answer to “{statement}”")
    String changing(String statement);

    @Message("The honest question")
    String honestQuestion();

    @Message("Your answer, in your own words")
    String honestAnswer();

    @Message("It is kept and shown to you again when there is an offer.")
    String honestHint();

    @Message("Not answered yet.")
    String notAnswered();

    @Message("What the posting asks for")
    String requirements();

    @Message("No requirement written down yet.")
    String noRequirement();

    @Message("Paste the requirements, one a line")
    String paste();

    @Message("Each line becomes a row when you save; then say for each whether you have it.")
    String pasteHint();

    @Message("Requirement {number}")
    String requirement(int number);

    @Message("It asks for")
    String asksFor();

    @Message("Do you have it?")
    String met();

    @Message("Not said")
    String notSaid();

    @Message("{#when state}{#is MET}Met{#is PARTLY}Partly{#is GAP}Gap{/when}")
    String state(RequirementState state);

    @Message("What shows it")
    String evidence();

    @Message("What you do about it")
    String plan();

    @Message("Statements from the guide “{title}”.")
    String fromGuide(String title);

    @Message("Choose another guide")
    String otherGuide();

    @Message("See it")
    String see();

    @Message("You said: {answer}")
    String youSaid(String answer);

    @Message("Save and go on")
    String saveAndGoOn();
}
