package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.preparation.CounterAnswer;
import dev.groundwork.domain.preparation.CounterQuestion;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
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
import java.util.UUID;

/** The questions for them, by whom to ask. */
@Path(CounterQuestions.PATH)
@RolesAllowed(SignedIn.ROLE)
public class CounterQuestions {

    static final String PATH = "/preparation/questions-for-them";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(List<AudienceGroup> groups, CounterQuestionForm form, Errors errors);

        static native TemplateInstance show(
                UUID question, CounterQuestionForm form, List<CounterAnswer> answers, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    CounterQuestions(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @GET
    @Transactional
    public Response index() {
        return html.page(index(CounterQuestionForm.blank(), Errors.none()));
    }

    @POST
    public Response create(@BeanParam CounterQuestionForm form) {
        return html.attempt(() -> add(form), errors -> index(form, errors));
    }

    /** Adds the questions that everybody does well to ask. */
    @POST
    @Path("beginning")
    @Transactional
    public Response begin() {
        CounterQuestion.begin(moment());
        return html.seeOther(PATH);
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(UUID id) {
        return html.page(template(id, CounterQuestionForm.of(CounterQuestion.require(id)), Errors.none()));
    }

    @POST
    @Path("{id}")
    public Response update(UUID id, @BeanParam CounterQuestionForm form) {
        return html.attempt(() -> change(id, form), errors -> template(id, form, errors));
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response destroy(UUID id) {
        CounterQuestion.require(id).remove();
        return html.seeOther(PATH, Notice.QUESTION_DELETED);
    }

    private static TemplateInstance index(CounterQuestionForm form, Errors errors) {
        return Templates.index(AudienceGroup.of(CounterQuestion.all(), List.of()), form, errors);
    }

    private static TemplateInstance template(UUID id, CounterQuestionForm form, Errors errors) {
        return Templates.show(id, form, CounterAnswer.of(CounterQuestion.require(id)), errors);
    }

    private Response add(CounterQuestionForm form) {
        CounterQuestion.create(form.details(), moment());
        return html.seeOther(PATH);
    }

    private Response change(UUID id, CounterQuestionForm form) {
        CounterQuestion.require(id).change(form.details(), moment());
        return html.seeOther(PATH, Notice.QUESTION_SAVED);
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
