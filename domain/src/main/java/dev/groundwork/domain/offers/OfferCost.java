package dev.groundwork.domain.offers;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.SalaryPeriod;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something that taking a job costs, whatever the revision of its terms. */
@Entity
@Table(name = "offer_cost")
public class OfferCost extends OwnedEntity {

    /** So many an application can have. */
    static final int MOST = 50;

    @Version
    public int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public JobApplication application;

    public String name;

    public BigDecimal amount;

    public String currency;

    @Enumerated(EnumType.STRING)
    public SalaryPeriod period;

    /** A share of what is paid; null for an amount. */
    public BigDecimal rate;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected OfferCost() {}

    /** Adds a cost. @throws InvalidInput when it breaks a rule, or there are 50 already */
    public static OfferCost add(JobApplication application, OfferCostDetails details, Moment moment) {
        details.valid();
        if (count("application", application) >= MOST) {
            throw new InvalidInput("name", "must be one of at most " + MOST + " costs");
        }
        OfferCost cost = new OfferCost();
        cost.application = application;
        cost.createdAt = moment.now();
        cost.write(details, moment.now());
        cost.persist();
        return cost;
    }

    /** The cost with its application. @throws NotFound when the candidate has no such cost, or it is in the bin */
    public static OfferCost require(UUID id) {
        return OfferCost.<OfferCost>find(
                        "from OfferCost c join fetch c.application a join fetch a.company"
                                + " where c.id = ?1 and a.binnedAt is null",
                        id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("cost"));
    }

    /** The costs of one application in the order of their making. */
    public static List<OfferCost> of(JobApplication application) {
        return list("application = ?1 order by createdAt, id", application);
    }

    /** The costs of some applications by these, in one statement. */
    static Map<UUID, List<OfferCost>> ofEach(Collection<UUID> applications) {
        return OfferCost.<OfferCost>list("application.id in ?1 order by createdAt, id", applications).stream()
                .collect(Collectors.groupingBy(cost -> cost.application.id));
    }

    /** Replaces what the candidate wrote down; nothing changes, not even the version, when it is the same. */
    public void change(OfferCostDetails details, Moment moment) {
        details.valid();
        if (!details.equals(details())) {
            write(details, moment.now());
        }
    }

    /** Deletes the cost. */
    public void remove() {
        delete();
    }

    /** What the candidate wrote down. */
    public OfferCostDetails details() {
        return new OfferCostDetails(name, amount, currency, period, rate);
    }

    private void write(OfferCostDetails details, Instant now) {
        name = details.name();
        amount = details.amount();
        currency = details.currency();
        period = details.period();
        rate = details.rate();
        updatedAt = now;
    }
}
