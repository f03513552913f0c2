package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.preparation.ComingRounds;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.Review;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How often a question was rehearsed, and how well it was known. */
@Path("/api/v1/questions/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {

    private final CurrentCandidate currentCandidate;
    private final Pages pages;

    ReviewsResource(CurrentCandidate currentCandidate, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listReviews", summary = "The reviews of a question, the latest first")
    public PageJson<ReviewJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        return pages.cut(
                "reviews of " + id,
                Review.of(Question.require(id)),
                query,
                review -> Pages.key(review.reviewedAt) + review.id,
                Comparator.reverseOrder(),
                ReviewJson::of);
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createReview", summary = "Tell how well you knew a question; says when it is due again")
    public RestResponse<ReviewJson> create(@RestPath UUID id, ReviewInput input) {
        Moment moment = currentCandidate.moment();
        Question question = Question.require(id);
        Review review = question.review(input.rating(), moment);
        Panache.getEntityManager().flush();
        return Created.at(
                ReviewJson.of(review, ComingRounds.after(moment).dueAt(question)), "questions", id, "reviews");
    }
}
