package dev.groundwork.domain.offers;

import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import dev.groundwork.domain.pipeline.WorkMode;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The part of an offer that the candidate writes down: as the columns of its row. */
@MappedSuperclass
public abstract class OfferTerms extends OwnedEntity {

    @Column(name = "received_on")
    public LocalDate receivedOn;

    @Column(name = "respond_by")
    public Instant respondBy;

    @Column(name = "time_zone")
    public String timeZone;

    public String currency;

    public BigDecimal base;

    @Column(name = "base_period")
    @Enumerated(EnumType.STRING)
    public SalaryPeriod basePeriod;

    @Column(name = "bonus_target")
    public BigDecimal bonusTarget;

    @Column(name = "bonus_guaranteed")
    public BigDecimal bonusGuaranteed;

    @Column(name = "equity_kind")
    @Enumerated(EnumType.STRING)
    EquityKind equityKind;

    @Column(name = "equity_value")
    BigDecimal equityValue;

    @Column(name = "equity_units")
    BigDecimal equityUnits;

    @Column(name = "equity_strike")
    BigDecimal equityStrike;

    /** ISO 8601 periods, in step with the shares. */
    @Column(name = "vesting_after")
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] vestingAfter;

    @Column(name = "vesting_shares")
    @JdbcTypeCode(SqlTypes.ARRAY)
    BigDecimal[] vestingShares;

    public BigDecimal refreshers;

    @Column(name = "sign_on")
    public BigDecimal signOn;

    @Column(name = "claw_back_months")
    public Integer clawBackMonths;

    public BigDecimal benefits;

    @Column(name = "starts_on")
    public LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    public OfferForm form;

    public String expectations;

    @Column(name = "on_call")
    public String onCall;

    public String travel;

    @Column(name = "work_mode")
    @Enumerated(EnumType.STRING)
    public WorkMode workMode;

    @Column(name = "office_days")
    public Integer officeDays;

    public String growth;

    public String notes;

    /** What she wrote down. */
    public OfferDetails details() {
        return new OfferDetails(
                receivedOn,
                respondBy,
                timeZone,
                currency,
                base,
                basePeriod,
                bonusTarget,
                bonusGuaranteed,
                equity(),
                signOn,
                clawBackMonths,
                benefits,
                startsOn,
                form,
                expectations,
                onCall,
                travel,
                workMode,
                officeDays,
                growth,
                notes);
    }

    /** The part in the company, or null. */
    public Equity equity() {
        return equityKind == null
                ? null
                : new Equity(equityKind, equityValue, equityUnits, equityStrike, vesting(), refreshers);
    }

    void write(OfferDetails details) {
        receivedOn = details.receivedOn();
        respondBy = details.respondBy();
        timeZone = details.timeZone();
        currency = details.currency();
        base = details.base();
        basePeriod = details.basePeriod();
        bonusTarget = details.bonusTarget();
        bonusGuaranteed = details.bonusGuaranteed();
        write(details.equity());
        signOn = details.signOn();
        clawBackMonths = details.clawBackMonths();
        benefits = details.benefits();
        startsOn = details.startsOn();
        form = details.form();
        expectations = details.expectations();
        onCall = details.onCall();
        travel = details.travel();
        workMode = details.workMode();
        officeDays = details.officeDays();
        growth = details.growth();
        notes = details.notes();
    }

    private void write(Equity equity) {
        List<VestingStep> steps = equity == null ? List.of() : equity.vesting();
        equityKind = equity == null ? null : equity.kind();
        equityValue = equity == null ? null : equity.value();
        equityUnits = equity == null ? null : equity.units();
        equityStrike = equity == null ? null : equity.strike();
        vestingAfter = steps.stream().map(step -> step.after().toString()).toArray(String[]::new);
        vestingShares = steps.stream().map(VestingStep::share).toArray(BigDecimal[]::new);
        refreshers = equity == null ? null : equity.refreshers();
    }

    private List<VestingStep> vesting() {
        List<VestingStep> steps = new ArrayList<>();
        for (int i = 0; i < vestingAfter.length; i++) {
            steps.add(new VestingStep(Period.parse(vestingAfter[i]), vestingShares[i]));
        }
        return steps;
    }
}
