package dev.groundwork.domain.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.OwnedEntity;
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
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;

/** One time a question was rehearsed, and how well it was known. */
@Entity
@Table(name = "review")
public class Review extends OwnedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", updatable = false, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    public Question question;

    @Enumerated(EnumType.STRING)
    public Rating rating;

    @Column(name = "reviewed_at")
    public Instant reviewedAt;

    /** When the card was due again by the memory of it alone. */
    @Column(name = "due_at")
    public Instant dueAt;

    protected Review() {}

    /** The reviews of a question, the latest first. */
    public static List<Review> of(Question question) {
        return list("question = ?1 order by reviewedAt desc, id desc", question);
    }

    static Review record(Question question, Rating rating, Moment moment) {
        Review review = new Review();
        review.question = question;
        review.rating = rating;
        review.reviewedAt = moment.now();
        review.dueAt = question.dueAt;
        review.persist();
        return review;
    }

    /** What a review needs. */
    record Given(@NotNull Rating rating) {}
}
