package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.EquityKind;
import dev.groundwork.domain.offers.NegotiationMove;
import dev.groundwork.domain.offers.OfferForm;
import dev.groundwork.domain.offers.VestingPreset;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts about offers. */
@MessageBundle("offer")
public interface OfferTexts {

    @Message("Offers")
    String offers();

    @Message("Offer")
    String offer();

    @Message("No offer yet")
    String none();

    @Message(
            "When a company names terms, by word of mouth or in writing, write them down on the page of the application. Here they are compared.")
    String noneLead();

    @Message("Open the board")
    String toBoard();

    @Message("Compare")
    String compare();

    @Message("Compare them")
    String compareAll();

    @Message("Answered")
    String answered();

    @Message("Write down an offer")
    String add();

    @Message("Terms by word of mouth count, too.")
    String addLead();

    @Message("New terms")
    String newTerms();

    @Message("Correct")
    String correct();

    @Message("Correct the terms")
    String correcting();

    @Message("Delete these terms")
    String remove();

    @Message("The terms before them are in force again. What was replaced cannot be deleted on its own.")
    String removeMeans();

    @Message("Delete")
    String removeForGood();

    @Message("Later terms have replaced these. They stay as they were.")
    String replaced();

    @Message("To the latest")
    String toLatest();

    @Message("Revision {number}")
    String revision(int number);

    @Message("Accept")
    String accept();

    @Message("Decline")
    String decline();

    @Message("Answer by {when}")
    String deadlineTitle(String when);

    @Message("The deadline was {when}")
    String deadlineOver(String when);

    @Message("No deadline was named.")
    String noDeadline();

    @Message("{local} in {city}")
    String elsewhere(String local, String city);

    @Message("Received on")
    String receivedOn();

    @Message("How it was made")
    String form();

    @Message("{#when form}{#is VERBAL}By word of mouth{#is WRITTEN}In writing{/when}")
    String formOf(OfferForm form);

    @Message("Answer by")
    String respondBy();

    @Message("Answer by the day")
    String respondOn();

    @Message("and the time")
    String respondAt();

    @Message("Blank for the end of the day")
    String respondAtHint();

    @Message("Time zone")
    String timeZone();

    @Message("Of the deadline they named")
    String timeZoneHint();

    @Message("First day of work")
    String startsOn();

    @Message("Currency")
    String currency();

    @Message("Three letters, such as EUR")
    String currencyHint();

    @Message("Base")
    String base();

    @Message("Paid")
    String basePeriod();

    @Message("Bonus")
    String bonus();

    @Message("Bonus a year at target")
    String bonusTarget();

    @Message("of which guaranteed")
    String bonusGuaranteed();

    @Message("{amount} a year, guaranteed")
    String bonusPromised(String amount);

    @Message("{amount} a year at target")
    String bonusTargeted(String amount);

    @Message("{target} a year at target, {promised} of it guaranteed")
    String bonusOfWhichPromised(String target, String promised);

    @Message("Sign-on")
    String signOn();

    @Message("to be paid back within months")
    String clawBackMonths();

    @Message("{amount}, to be paid back by whoever leaves within {months} months")
    String clawedBack(String amount, int months);

    @Message("Benefits a year, in money")
    String benefits();

    @Message("Benefits")
    String otherBenefits();

    @Message("Money")
    String money();

    @Message("Equity")
    String equity();

    @Message("None")
    String noEquity();

    @Message("Kind")
    String equityKindLabel();

    @Message("{#when kind}{#is RSU}Shares (RSU){#is OPTIONS}Options{#is OTHER}Other{/when}")
    String equityKind(EquityKind kind);

    @Message("Value")
    String equityValue();

    @Message("Of one share if you give their number, otherwise of the whole grant")
    String equityValueHint();

    @Message("Number of shares or options")
    String equityUnits();

    @Message("Strike")
    String equityStrike();

    @Message("Options only")
    String equityStrikeHint();

    @Message("Refreshers")
    String refreshers();

    @Message("Refreshers a year")
    String refreshersLabel();

    @Message("What a further grant each year is worth, if that is usual there")
    String refreshersHint();

    @Message("Vesting")
    String vesting();

    @Message("Own steps, below")
    String ownSchedule();

    @Message("Steps of the schedule")
    String steps();

    @Message("One a line, such as: 12 months: 25 %")
    String stepsHint();

    @Message("each line must be like this: 12 months: 25 %")
    String notAStep();

    @Message("{months} months: {share} %")
    String stepAfterMonths(int months, String share);

    @Message("{days} days: {share} %")
    String stepAfterDays(int days, String share);

    @Message(
            "{#when preset}{#is CLIFF_THEN_MONTHLY}Four years, a quarter after one year, then monthly{#is CLIFF_THEN_QUARTERLY}Four years, a quarter after one year, then quarterly{#is MONTHLY}Four years, monthly{#is QUARTERLY}Four years, quarterly{#is YEARLY}Four years, a quarter each{#is FRONT_LOADED}Four years: 40, 30, 20, 10 %{#is BACK_LOADED}Four years: 5, 15, 40, 40 %{/when}")
    String presetOf(VestingPreset preset);

    @Message("Not known, so it counts for nothing yet")
    String vestingUnknown();

    @Message("{kind} of unknown value")
    String equityOfUnknownValue(String kind);

    @Message("{kind} worth {amount}")
    String equityWorth(String kind, String amount);

    @Message("{kind}: {units}")
    String unitsOf(String kind, String units);

    @Message("{kind}: {units} at {price}")
    String unitsAt(String kind, String units, String price);

    @Message("{units} options at {strike}, shares at {price}")
    String options(String units, String strike, String price);

    @Message("{units} options at {strike}, under water: shares are at {price}")
    String optionsUnderWater(String units, String strike, String price);

    @Message("{amount} {period}")
    String each(String amount, String period);

    @Message("{amount} a year")
    String aYear(String amount);

    @Message("What they ask in return")
    String inReturn();

    @Message("Ask about these before you compare figures.")
    String inReturnLead();

    @Message("You answer for")
    String expectations();

    @Message("Whose reliability, how fast, how well")
    String expectationsHint();

    @Message("On-call")
    String onCall();

    @Message("One week in how many, nights, paid?")
    String onCallHint();

    @Message("Travel")
    String travel();

    @Message("Place")
    String place();

    @Message("Where the work is done")
    String workMode();

    @Message("Days a week in the office")
    String officeDays();

    @Message(
            "{#if days == 0}no day in the office{#else if days == 1}one day a week in the office{#else}{days} days a week in the office{/if}")
    String daysInOffice(int days);

    @Message("Growth")
    String growth();

    @Message("Who one learns from, and what comes after")
    String growthHint();

    @Message("Notes")
    String notes();

    @Message("Not said")
    String notSaid();

    @Message("What it is worth")
    String worth();

    @Message("The first year")
    String firstYear();

    @Message("An average of four years")
    String averageYear();

    @Message("Year by year")
    String yearByYear();

    @Message("Year {number}")
    String year(int number);

    @Message("Average")
    String average();

    @Message("After four years")
    String later();

    @Message("Guaranteed")
    String guaranteed();

    @Message("Contingent")
    String contingent();

    @Message("Base, promised bonus, benefits, and a sign-on that stays yours")
    String guaranteedMeans();

    @Message("The rest of the bonus, equity, refreshers, and a sign-on that can be clawed back")
    String contingentMeans();

    @Message("In all")
    String inAll();

    @Message("Costs")
    String costs();

    @Message("Rent, the way there, tax as a share of what is paid: whatever differs from offer to offer.")
    String costsLead();

    @Message("Add a cost")
    String addCost();

    @Message("Change the cost")
    String editCost();

    @Message("Delete the cost")
    String deleteCost();

    @Message("What for")
    String costName();

    @Message("Amount")
    String amount();

    @Message("Every")
    String period();

    @Message("or a share of what is paid, in %")
    String percent();

    @Message("Tax and insurance: from a calculator you trust")
    String percentHint();

    @Message("{share} of what is paid")
    String ofWhatIsPaid(String share);

    @Message("Change")
    String edit();

    @Message("What is left")
    String left();

    @Message("The equity counts for nothing in these figures until its value and its schedule are known.")
    String uncounted();

    @Message("Revisions")
    String history();

    @Message("First terms")
    String first();

    @Message("{before} became {after}")
    String was(String before, String after);

    @Message("new: {after}")
    String came(String after);

    @Message("{before} is gone")
    String went(String before);

    @Message("Nothing in the terms")
    String nothingChanged();

    @Message("Negotiation")
    String negotiation();

    @Message("Nothing was asked for yet. A first offer is seldom the last word.")
    String noNegotiation();

    @Message("Write down a step")
    String addStep();

    @Message("Change the step")
    String editStep();

    @Message("Delete the step")
    String deleteStep();

    @Message("What")
    String move();

    @Message("{#when move}{#is ASKED}Asked{#is ANSWERED}Answered{/when}")
    String moveOf(NegotiationMove move);

    @Message("In favour of")
    String topic();

    @Message("Base, first day, a day at home")
    String topicHint();

    @Message("What was said")
    String said();

    @Message("By whom")
    String by();

    @Message("On")
    String saidOn();

    @Message("Terms that came of it")
    String cameOfIt();

    @Message("None")
    String noTerms();

    @Message("led to revision {number}")
    String ledTo(int number);

    @Message("Builds toward")
    String careerPaths();

    @Message("Fit check")
    String fit();

    @Message("{score} of 100")
    String ofHundred(int score);

    @Message("What you said to yourself")
    String youSaid();

    @Message("You have not answered the honest question for this role.")
    String notAnswered();

    @Message("Answer it")
    String answerNow();

    @Message("The others")
    String farewells();

    @Message(
            "You have accepted. Say no to the others in one go: offers are declined, from the rest you withdraw. Untick what you want to keep going.")
    String farewellsLead();

    @Message("End the ticked ones")
    String sayNo();

    @Message("Keep all")
    String keepAll();

    @Message("Nothing else is under way.")
    String noOthers();

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

    @Message("See the offer")
    String goOn();

    @Message("{amount} in the first year")
    String inFirstYear(String amount);

    @Message("{amount} on average")
    String onAverage(String amount);

    @Message("–")
    String unrated();
}
