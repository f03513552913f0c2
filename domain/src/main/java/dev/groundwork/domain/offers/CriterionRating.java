package dev.groundwork.domain.offers;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.OwnedEntity;
import dev.groundwork.domain.pipeline.JobApplication;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How well an application's offer does by one criterion, whatever its revision. */
@Entity
@Table(name = "criterion_rating")
public class CriterionRating extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "criterion_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Criterion criterion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    JobApplication application;

    /** From 1 to 5. */
    int rating;

    protected CriterionRating() {}

    /** The ratings by criterion and application of some criteria, in one statement. */
    public static Map<UUID, Map<UUID, Integer>> ofEach(Collection<Criterion> criteria) {
        return CriterionRating.<CriterionRating>list("criterion in ?1", criteria).stream()
                .collect(Collectors.groupingBy(
                        rating -> rating.criterion.id,
                        Collectors.toMap(rating -> rating.application.id, rating -> rating.rating)));
    }

    static List<CriterionRating> of(Criterion criterion) {
        return list("criterion", criterion);
    }

    /** Whether anything changed. */
    static boolean keep(Criterion criterion, Map<UUID, Integer> ratings) {
        ratings.values().forEach(CriterionRating::check);
        Map<UUID, CriterionRating> present = new HashMap<>();
        of(criterion).forEach(known -> present.put(known.application.id, known));
        boolean changed = false;
        for (Map.Entry<UUID, Integer> entry : ratings.entrySet()) {
            changed |= keep(criterion, present.get(entry.getKey()), entry.getKey(), entry.getValue());
        }
        return changed;
    }

    private static boolean keep(Criterion criterion, CriterionRating known, UUID application, Integer wanted) {
        if (known == null && wanted != null) {
            CriterionRating rating = new CriterionRating();
            rating.criterion = criterion;
            rating.application = JobApplication.require(application);
            rating.rating = wanted;
            rating.persist();
            return true;
        }
        if (known == null || wanted != null && known.rating == wanted) {
            return false;
        }
        if (wanted == null) {
            known.delete();
        } else {
            known.rating = wanted;
        }
        return true;
    }

    private static void check(Integer rating) {
        if (rating != null && (rating < 1 || rating > 5)) {
            throw new InvalidInput("ratings", "must be from 1 to 5");
        }
    }
}
