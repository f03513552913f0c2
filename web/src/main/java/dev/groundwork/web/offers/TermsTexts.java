package dev.groundwork.web.offers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the form of an offer. */
@MessageBundle("terms")
public interface TermsTexts {

    @Message("Correct the terms")
    String correcting();

    @Message("Delete these terms")
    String remove();

    @Message("The terms before them are in force again. What was replaced cannot be deleted on its own.")
    String removeMeans();

    @Message("Delete")
    String removeForGood();

    @Message("Received on")
    String receivedOn();

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

    @Message("Three letters, such as EUR")
    String currencyHint();

    @Message("Paid")
    String basePeriod();

    @Message("Bonus a year at target")
    String bonusTarget();

    @Message("of which guaranteed")
    String bonusGuaranteed();

    @Message("to be paid back within months")
    String clawBackMonths();

    @Message("Benefits a year, in money")
    String benefits();

    @Message("Kind")
    String equityKindLabel();

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

    @Message("Refreshers a year")
    String refreshersLabel();

    @Message("What a further grant each year is worth, if that is usual there")
    String refreshersHint();

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

    @Message("Whose reliability, how fast, how well")
    String expectationsHint();

    @Message("One week in how many, nights, paid?")
    String onCallHint();

    @Message("Where the work is done")
    String workMode();

    @Message("Days a week in the office")
    String officeDays();

    @Message("Who one learns from, and what comes after")
    String growthHint();
}
