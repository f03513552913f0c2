package dev.groundwork.web.offers;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.offers.Equity;
import dev.groundwork.domain.offers.EquityKind;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferDetails;
import dev.groundwork.domain.offers.OfferForm;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import dev.groundwork.web.application.Typed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** The terms of an offer as a candidate types them. */
public class TermsForm extends TermsChoices {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    @RestForm
    public String receivedOn;

    @RestForm
    public String form;

    @RestForm
    public String respondOn;

    @RestForm
    public String respondAt;

    @RestForm
    public String timeZone;

    @RestForm
    public String startsOn;

    @RestForm
    public String currency;

    @RestForm
    public String base;

    @RestForm
    public String basePeriod;

    @RestForm
    public String bonusTarget;

    @RestForm
    public String bonusGuaranteed;

    @RestForm
    public String signOn;

    @RestForm
    public String clawBackMonths;

    @RestForm
    public String benefits;

    @RestForm
    public String equityKind;

    @RestForm
    public String equityValue;

    @RestForm
    public String equityUnits;

    @RestForm
    public String equityStrike;

    @RestForm
    public String refreshers;

    /** A preset's name; blank for the steps that are typed. */
    @RestForm
    public String schedule;

    /** One step a line: "12 months: 25 %". */
    @RestForm
    public String steps;

    @RestForm
    public String expectations;

    @RestForm
    public String onCall;

    @RestForm
    public String travel;

    @RestForm
    public String workMode;

    @RestForm
    public String officeDays;

    @RestForm
    public String growth;

    @RestForm
    public String notes;

    /** A form for the first terms of an application, of which its own facts are known. */
    static TermsForm blank(JobApplication application, Moment moment) {
        TermsForm form = new TermsForm();
        form.receivedOn = moment.today().toString();
        form.form = OfferForm.VERBAL.name();
        form.timeZone = moment.zone().getId();
        form.currency = application.salaryCurrency;
        form.basePeriod = SalaryPeriod.YEAR.name();
        form.workMode = application.workMode == null ? "" : application.workMode.name();
        return form;
    }

    /** A form for terms that replace others: as they were, but received today. */
    static TermsForm over(Offer before, Moment moment) {
        TermsForm form = of(before);
        form.receivedOn = moment.today().toString();
        return form;
    }

    static TermsForm of(Offer offer) {
        OfferDetails terms = offer.details();
        TermsForm form = new TermsForm();
        form.receivedOn = terms.receivedOn().toString();
        form.form = terms.form().name();
        form.timeZone = terms.timeZone();
        form.writeDeadline(terms);
        form.startsOn = Objects.toString(terms.startsOn(), "");
        form.currency = terms.currency();
        form.base = text(terms.base());
        form.basePeriod = terms.basePeriod().name();
        form.bonusTarget = text(terms.bonusTarget());
        form.bonusGuaranteed = text(terms.bonusGuaranteed());
        form.signOn = text(terms.signOn());
        form.clawBackMonths = Objects.toString(terms.clawBackMonths(), "");
        form.benefits = text(terms.benefits());
        form.write(terms.equity());
        form.expectations = terms.expectations();
        form.onCall = terms.onCall();
        form.travel = terms.travel();
        form.workMode = terms.workMode() == null ? "" : terms.workMode().name();
        form.officeDays = Objects.toString(terms.officeDays(), "");
        form.growth = terms.growth();
        form.notes = terms.notes();
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    OfferDetails details(Moment moment) {
        Typed typed = new Typed();
        LocalDate received = typed.day("receivedOn", receivedOn);
        return typed.into(new OfferDetails(
                received == null ? moment.today() : received,
                deadline(typed),
                timeZone,
                currency == null || currency.isBlank() ? null : currency.strip().toUpperCase(Locale.ROOT),
                typed.amount("base", base),
                typed.choice("basePeriod", basePeriod, SalaryPeriod.class),
                typed.amount("bonusTarget", bonusTarget),
                typed.amount("bonusGuaranteed", bonusGuaranteed),
                equity(typed),
                typed.amount("signOn", signOn),
                typed.count("clawBackMonths", clawBackMonths),
                typed.amount("benefits", benefits),
                typed.day("startsOn", startsOn),
                typed.choice("form", form, OfferForm.class),
                Typed.lines(expectations),
                Typed.lines(onCall),
                Typed.lines(travel),
                typed.choice("workMode", workMode, WorkMode.class),
                typed.count("officeDays", officeDays),
                Typed.lines(growth),
                Typed.lines(notes)));
    }

    private void writeDeadline(OfferDetails terms) {
        if (terms.respondBy() != null) {
            ZonedDateTime deadline = terms.respondBy().atZone(ZoneId.of(terms.timeZone()));
            respondOn = deadline.toLocalDate().toString();
            respondAt = deadline.toLocalTime().equals(END_OF_DAY)
                    ? ""
                    : deadline.toLocalTime().toString();
        }
    }

    private void write(Equity equity) {
        if (equity != null) {
            equityKind = equity.kind().name();
            equityValue = text(equity.value());
            equityUnits = text(equity.units());
            equityStrike = text(equity.strike());
            refreshers = text(equity.refreshers());
            schedule = Schedules.name(equity.vesting());
            steps = schedule.isEmpty() ? Schedules.text(equity.vesting()) : "";
        }
    }

    private Instant deadline(Typed typed) {
        LocalDate day = typed.day("respondOn", respondOn);
        LocalTime time = typed.time("respondAt", respondAt);
        if (day == null || timeZone == null || !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            return null;
        }
        ZoneId zone = ZoneId.of(timeZone);
        return time == null
                ? OfferDetails.endOf(day, zone)
                : day.atTime(time).atZone(zone).toInstant();
    }

    private Equity equity(Typed typed) {
        EquityKind kind = typed.choice("equityKind", equityKind, EquityKind.class);
        return kind == null
                ? null
                : new Equity(
                        kind,
                        typed.amount("equityValue", equityValue),
                        typed.amount("equityUnits", equityUnits),
                        typed.amount("equityStrike", equityStrike),
                        Schedules.read(typed, schedule, steps),
                        typed.amount("refreshers", refreshers));
    }

    private static String text(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
