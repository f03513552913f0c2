package dev.groundwork.web.offers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about offers beside each other. */
@MessageBundle("comparison")
public interface ComparisonTexts {

    @Message("What decides")
    String decides();

    @Message("Comparison")
    String comparison();

    @Message("Which offers")
    String which();

    @Message("In")
    String inCurrency();

    @Message("What is one {from} in {to}?")
    String rateMissing(String from, String to);

    @Message(
            "No rate is guessed. Until you type one in, these figures stand in their own currency and money decides nothing.")
    String rateMissingLead();

    @Message("Rate")
    String rate();

    @Message("As of")
    String quotedOn();

    @Message("Keep the rate")
    String keepRate();

    @Message("1 {from} = {rate} {to}, {day}")
    String rateOf(String from, String rate, String to, String day);

    @Message("Side by side")
    String side();

    @Message(
            "Nothing decides yet: choose two offers or more, and rate all of them by at least one criterion that weighs something.")
    String nothingDecides();

    @Message("{names} are level: whatever you change decides.")
    String level(String names);

    @Message("{name} comes first, and no single weight changes that.")
    String firstWhateverWeighs(String name);

    @Message("{name} stays first unless {weight}; then {next} would be.")
    String firstUnless(String name, String weight, String next);

    @Message("{criterion} weighs more than {share} (now {present})")
    String weighsMore(String criterion, String share, String present);

    @Message("{criterion} weighs less than {share} (now {present})")
    String weighsLess(String criterion, String share, String present);

    @Message("Or unless {weight}: then {next}.")
    String alsoTurns(String weight, String next);

    @Message("Criterion")
    String criterion();

    @Message("Weight")
    String weight();

    @Message("Weight of {name}, 0 to 100")
    String weightOf(String name);

    @Message("{criterion}: {name}, 1 to 5")
    String ratingOf(String criterion, String name);

    @Message("must be a number for each criterion")
    String weightNeeded();

    @Message("Share")
    String share();

    @Message("Score")
    String score();

    @Message("not counted until all are rated")
    String notCounted();

    @Message("from what is left a year")
    String fromMoney();

    @Message("from the fit check")
    String fromFit();

    @Message("Weigh anew")
    String weigh();

    @Message("Add a criterion")
    String addCriterion();

    @Message("Name")
    String criterionName();

    @Message("Delete {name}")
    String removeCriterion(String name);

    @Message("Criteria")
    String criteria();

    @Message("Delete a criterion")
    String takeCriterionAway();

    @Message("Year one to four: {name}")
    String yearsOf(String name);

    @Message("Lower part guaranteed, upper part contingent")
    String legend();

    @Message("–")
    String unrated();
}
