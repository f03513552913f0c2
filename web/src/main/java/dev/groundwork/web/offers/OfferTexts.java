package dev.groundwork.web.offers;

import dev.groundwork.domain.offers.EquityKind;
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

    @Message("How it was made")
    String form();

    @Message("{#when form}{#is VERBAL}By word of mouth{#is WRITTEN}In writing{/when}")
    String formOf(OfferForm form);

    @Message("Answer by")
    String respondBy();

    @Message("First day of work")
    String startsOn();

    @Message("Currency")
    String currency();

    @Message("Base")
    String base();

    @Message("Bonus")
    String bonus();

    @Message("{amount} a year, guaranteed")
    String bonusPromised(String amount);

    @Message("{amount} a year at target")
    String bonusTargeted(String amount);

    @Message("{target} a year at target, {promised} of it guaranteed")
    String bonusOfWhichPromised(String target, String promised);

    @Message("Sign-on")
    String signOn();

    @Message("{amount}, to be paid back by whoever leaves within {months} months")
    String clawedBack(String amount, int months);

    @Message("Benefits")
    String otherBenefits();

    @Message("Money")
    String money();

    @Message("Equity")
    String equity();

    @Message("None")
    String noEquity();

    @Message("{#when kind}{#is RSU}Shares (RSU){#is OPTIONS}Options{#is OTHER}Other{/when}")
    String equityKind(EquityKind kind);

    @Message("Refreshers")
    String refreshers();

    @Message("Vesting")
    String vesting();

    @Message("Own steps, below")
    String ownSchedule();

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

    @Message("On-call")
    String onCall();

    @Message("Travel")
    String travel();

    @Message("Place")
    String place();

    @Message(
            "{#if days == 0}no day in the office{#else if days == 1}one day a week in the office{#else}{days} days a week in the office{/if}")
    String daysInOffice(int days);

    @Message("Growth")
    String growth();

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

    @Message("Nothing was asked for yet. A first offer is seldom the last word.")
    String noNegotiation();

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

    @Message("See the offer")
    String goOn();

    @Message("{amount} in the first year")
    String inFirstYear(String amount);

    @Message("{amount} on average")
    String onAverage(String amount);
}
