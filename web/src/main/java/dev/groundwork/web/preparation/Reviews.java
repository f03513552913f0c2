package dev.groundwork.web.preparation;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.Rating;
import dev.groundwork.web.application.Typed;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import dev.groundwork.web.page.When;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Rehearsing the cards that are due, one after the other. */
@Path(Reviews.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Reviews {

    static final String PATH = "/preparation/review";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(Question question, List<Choice> choices, long due);
    }

    /**
     * One way to rate a card.
     *
     * @param key the key that presses it
     * @param words how well it was known
     * @param again when it would be due again
     */
    public record Choice(String rating, String key, String words, String again) {}

    private final CurrentCandidate currentCandidate;
    private final When when;
    private final Html html;

    Reviews(CurrentCandidate currentCandidate, When when, Html html) {
        this.currentCandidate = currentCandidate;
        this.when = when;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show() {
        List<Question> due = Question.due(moment(), null, 1);
        return html.page(
                due.isEmpty()
                        ? Templates.show(null, List.of(), 0)
                        : Templates.show(due.get(0), choices(due.get(0)), Question.countDue(moment())));
    }

    @POST
    @Path("{id}")
    @Transactional
    public Response create(UUID id, @RestForm String rating) {
        Question question = Question.require(id);
        question.review(rated(rating), moment());
        return html.seeOther(PATH);
    }

    private static Rating rated(String rating) {
        Rating rated = new Typed().choice("rating", rating, Rating.class);
        if (rated == null) {
            throw new InvalidInput("rating", "must be one of the choices");
        }
        return rated;
    }

    private List<Choice> choices(Question question) {
        return Arrays.stream(Rating.values())
                .map(rating -> new Choice(
                        rating.name(),
                        String.valueOf(rating.ordinal() + 1),
                        texts().ratingOf(rating),
                        again(question.dueAfter(rating, moment()))))
                .toList();
    }

    private String again(Instant due) {
        Duration wait = Duration.between(moment().now(), due);
        return moment().dayOf(due).equals(moment().today())
                ? texts().inMinutes(Math.max(1, Math.round(wait.toSeconds() / 60.0)))
                : when.fromToday(due);
    }

    private Moment moment() {
        return currentCandidate.moment();
    }

    private static PreparationTexts texts() {
        return MessageBundles.get(PreparationTexts.class);
    }
}
