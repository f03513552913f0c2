package dev.groundwork.domain.offers;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.Place;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one unit of a currency cost in another one on a day, as the candidate read it somewhere. No rate is ever guessed. */
@Entity
@Table(name = "exchange_rate")
public class ExchangeRate extends OwnedEntity {

    @Version
    public int version;

    @Column(name = "from_currency")
    public String fromCurrency;

    @Column(name = "to_currency")
    public String toCurrency;

    public BigDecimal rate;

    @Column(name = "quoted_on")
    public LocalDate quotedOn;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected ExchangeRate() {}

    /** Writes a rate down. @throws Conflict when there is one of these currencies and this day */
    public static ExchangeRate create(ExchangeRateDetails details, Moment moment) {
        details.valid();
        requireNone(details, null);
        ExchangeRate rate = new ExchangeRate();
        rate.createdAt = moment.now();
        rate.write(details, moment.now());
        rate.persist();
        return rate;
    }

    /** As {@link #create}, in place of the rate of these currencies and this day, if there is one. */
    public static ExchangeRate keep(ExchangeRateDetails details, Moment moment) {
        details.valid();
        Optional<ExchangeRate> known = same(details);
        known.ifPresent(rate -> rate.change(details, moment));
        return known.orElseGet(() -> create(details, moment));
    }

    /** @throws NotFound when the candidate has no such rate */
    public static ExchangeRate require(UUID id) {
        return ExchangeRate.<ExchangeRate>findByIdOptional(id).orElseThrow(() -> new NotFound("exchange rate"));
    }

    /**
     * A part of the candidate's rates, the latest day first, in one statement.
     *
     * @param after only what follows this place; null begins at the beginning
     * @param limit at most this many
     * @throws java.time.format.DateTimeParseException when the place is not one of this list
     */
    public static List<ExchangeRate> page(Place after, int limit) {
        Conditions conditions = new Conditions();
        if (after != null) {
            conditions.before("r.quotedOn", LocalDate.parse(after.value()), "r.id", after.id());
        }
        return conditions
                .bind(Panache.getEntityManager()
                        .createQuery(
                                "select r from ExchangeRate r where " + conditions.hql()
                                        + " order by r.quotedOn desc, r.id desc",
                                ExchangeRate.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Replaces what the candidate wrote down. @throws Conflict when there is another one of these currencies and this day */
    public void change(ExchangeRateDetails details, Moment moment) {
        details.valid();
        if (!details.equals(details())) {
            requireNone(details, id);
            write(details, moment.now());
        }
    }

    /** Deletes the rate. */
    public void remove() {
        delete();
    }

    /** What the candidate wrote down. */
    public ExchangeRateDetails details() {
        return new ExchangeRateDetails(fromCurrency, toCurrency, rate, quotedOn);
    }

    /** The place behind this rate. */
    public Place place() {
        return new Place(quotedOn.toString(), id);
    }

    private static Optional<ExchangeRate> same(ExchangeRateDetails details) {
        return find(
                        "fromCurrency = ?1 and toCurrency = ?2 and quotedOn = ?3",
                        details.from(),
                        details.to(),
                        details.quotedOn())
                .firstResultOptional();
    }

    private static void requireNone(ExchangeRateDetails details, UUID except) {
        if (same(details).filter(other -> !other.id.equals(except)).isPresent()) {
            throw new Conflict("There is a rate of these currencies for this day already. Change that one.");
        }
    }

    private void write(ExchangeRateDetails details, Instant now) {
        fromCurrency = details.from();
        toCurrency = details.to();
        rate = details.rate();
        quotedOn = details.quotedOn();
        updatedAt = now;
    }
}
