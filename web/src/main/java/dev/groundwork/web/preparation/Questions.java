package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.preparation.Asking;
import dev.groundwork.domain.preparation.ComingRounds;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.QuestionFilter;
import dev.groundwork.domain.preparation.Review;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Part;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** The bank of questions: all of them, adding one, what one would say. */
@Path(Questions.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Questions {

    static final String PATH = "/preparation/questions";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(
                Part<QuestionRow> part, long total, long due, String text, QuestionForm form, Errors errors);

        static native TemplateInstance show(
                Question question, QuestionRow row, List<Review> reviews, List<Asking> asked);

        static native TemplateInstance edit(UUID question, QuestionForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final QuestionRows rows;
    private final Html html;

    Questions(CurrentCandidate currentCandidate, QuestionRows rows, Html html) {
        this.currentCandidate = currentCandidate;
        this.rows = rows;
        this.html = html;
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @GET
    @Transactional
    public Response index(@RestQuery String text, @RestQuery String after) {
        QuestionFilter filter = new QuestionFilter(text, null, null);
        Part<QuestionRow> part = Part.read(
                        after, (place, limit) -> Question.page(filter, place, limit), Question::place)
                .with(rows::of);
        return html.page(Templates.index(
                part,
                Question.count(filter),
                Question.countDue(moment()),
                Objects.toString(text, ""),
                new QuestionForm(),
                Errors.none()));
    }

    @POST
    public Response create(@BeanParam QuestionForm form) {
        return html.attempt(() -> add(form), errors -> Templates.edit(null, form, errors));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(UUID id) {
        Question question = Question.require(id);
        List<Asking> asked = Asking.ofEach(List.of(id)).getOrDefault(id, List.of());
        return html.page(Templates.show(
                question, rows.of(question, ComingRounds.after(moment()), asked), Review.of(question), asked));
    }

    @GET
    @Path("{id}/edit")
    @Transactional
    public Response edit(UUID id) {
        return html.page(Templates.edit(id, QuestionForm.of(Question.require(id)), Errors.none()));
    }

    @POST
    @Path("{id}/edit")
    public Response update(UUID id, @BeanParam QuestionForm form) {
        return html.attempt(() -> change(id, form), errors -> Templates.edit(id, form, errors));
    }

    @POST
    @Path("{id}/rehearsal")
    @Transactional
    public Response rehearse(UUID id) {
        Question.require(id).rehearse(moment());
        return html.seeOther(path(id));
    }

    @POST
    @Path("{id}/rest")
    @Transactional
    public Response rest(UUID id) {
        Question.require(id).rest(moment());
        return html.seeOther(path(id));
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response destroy(UUID id) {
        Question.require(id).remove();
        return html.seeOther(PATH, Notice.QUESTION_DELETED);
    }

    private Response add(QuestionForm form) {
        Question.add(form.details(), moment());
        return html.seeOther(PATH, Notice.QUESTION_SAVED);
    }

    private Response change(UUID id, QuestionForm form) {
        Question.require(id).change(form.details(), moment());
        return html.seeOther(path(id), Notice.QUESTION_SAVED);
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
