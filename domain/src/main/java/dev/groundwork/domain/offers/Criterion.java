package dev.groundwork.domain.offers;

import dev.groundwork.domain.Conflict;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Something that offers are judged by, and how much it counts. */
@Entity
@Table(name = "criterion")
public class Criterion extends OwnedEntity {

    /** So many a candidate can have. */
    static final int MOST = 20;

    /** What everybody does well to begin with. */
    private static final List<CriterionDetails> FIRST = List.of(
            new CriterionDetails("Money", CriterionKind.MONEY, 30),
            new CriterionDetails("On-call", CriterionKind.RATED, 20),
            new CriterionDetails("Growth", CriterionKind.RATED, 20),
            new CriterionDetails("Place", CriterionKind.RATED, 15),
            new CriterionDetails("Fit", CriterionKind.FIT, 15));

    @Version
    public int version;

    public String name;

    @Column(name = "name_key")
    public String nameKey;

    @Enumerated(EnumType.STRING)
    public CriterionKind kind;

    public int weight;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    protected Criterion() {}

    /** Adds a criterion. @throws Conflict when there is one of this name, or there are 20 already */
    public static Criterion create(CriterionDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (count() >= MOST) {
            throw new Conflict("There are " + MOST + " criteria already. More would decide nothing.");
        }
        Criterion criterion = new Criterion();
        criterion.createdAt = moment.now();
        criterion.write(details, moment.now());
        criterion.persist();
        return criterion;
    }

    /** Adds the criteria that everybody does well to begin with, before the first offer; nothing happens when there are any. */
    static void begin(Moment moment) {
        if (Offer.count() == 0 && count() == 0) {
            FIRST.forEach(details -> create(details, moment));
        }
    }

    /** @throws NotFound when the candidate has no such criterion */
    public static Criterion require(UUID id) {
        return Criterion.<Criterion>findByIdOptional(id).orElseThrow(() -> new NotFound("criterion"));
    }

    /** All of them in the order of their making. */
    public static List<Criterion> inOrder() {
        return list("from Criterion c order by c.createdAt, c.id");
    }

    /** Replaces what the candidate decided. @throws Conflict when there is another one of this name */
    public void change(CriterionDetails details, Moment moment) {
        InvalidInput.unlessValid(details);
        if (!details.equals(details())) {
            write(details, moment.now());
        }
    }

    /**
     * Rates some applications' offers and takes other ratings back.
     *
     * @param ratings 1 to 5 by the ids of the applications; null takes one back
     * @throws NotFound when one of the applications is not there
     * @throws InvalidInput when one is out of range, or the criterion is not rated by hand
     */
    public void rate(Map<UUID, Integer> ratings, Moment moment) {
        if (!ratings.isEmpty() && kind != CriterionKind.RATED) {
            throw new InvalidInput("ratings", "must be empty: its ratings follow from other figures");
        }
        if (CriterionRating.keep(this, ratings)) {
            updatedAt = moment.now();
        }
    }

    /** Deletes the criterion with its ratings. */
    public void remove() {
        CriterionRating.of(this).forEach(CriterionRating::delete);
        delete();
    }

    /** What the candidate decided. */
    public CriterionDetails details() {
        return new CriterionDetails(name, kind, weight);
    }

    private void write(CriterionDetails details, Instant now) {
        if (count("nameKey = ?1 and id <> ?2", Names.key(details.name()), id == null ? new UUID(0, 0) : id) > 0) {
            throw new Conflict("There is a criterion of this name already.");
        }
        name = details.name();
        nameKey = Names.key(details.name());
        kind = details.kind();
        weight = details.weight();
        updatedAt = now;
    }
}
