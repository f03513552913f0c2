package dev.groundwork.web.fit;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.fit.FitAnswer;
import dev.groundwork.domain.fit.FitCheck;
import dev.groundwork.domain.fit.FitCheckDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.application.Applications;
import dev.groundwork.web.application.Typed;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** The fit check of an application, one question at a time; each answer is kept at once. */
@Path("/applications/{id}/fit")
@RolesAllowed(SignedIn.ROLE)
public class FitChecks {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(FitView view);

        static native TemplateInstance statement(
                FitView view, FitStatement asked, int step, Around around, Errors errors);

        static native TemplateInstance honestQuestion(FitView view, String answer, Around around, Errors errors);

        static native TemplateInstance requirements(FitView view, RequirementsForm form, Around around, Errors errors);
    }

    /**
     * The questions around one.
     *
     * @param before the address of the one before
     * @param after the address of the one after
     */
    public record Around(String before, String after) {}

    private final CurrentCandidate currentCandidate;
    private final Html html;

    FitChecks(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    static String path(UUID id) {
        return Applications.path(id) + "/fit";
    }

    @GET
    @Transactional
    public Response show(UUID id) {
        return html.page(Templates.show(view(id)));
    }

    @GET
    @Path("statements/{slug}")
    @Transactional
    public Response ask(UUID id, String slug) {
        return html.page(statement(id, slug, Errors.none()));
    }

    @POST
    @Path("statements/{slug}")
    public Response answer(UUID id, String slug, @RestForm String answer) {
        return html.attempt(() -> answered(id, slug, answer), errors -> statement(id, slug, errors));
    }

    @GET
    @Path("honest-question")
    @Transactional
    public Response askHonestly(UUID id) {
        FitView view = view(id);
        return html.page(honestQuestion(view, view.honestAnswer(), Errors.none()));
    }

    @POST
    @Path("honest-question")
    public Response answerHonestly(UUID id, @RestForm String honestAnswer) {
        return html.attempt(
                () -> answeredHonestly(id, honestAnswer), errors -> honestQuestion(view(id), honestAnswer, errors));
    }

    @GET
    @Path("requirements")
    @Transactional
    public Response requirements(UUID id) {
        FitView view = view(id);
        return html.page(requirements(view, RequirementsForm.of(view.requirements()), Errors.none()));
    }

    @POST
    @Path("requirements")
    public Response require(UUID id, @BeanParam RequirementsForm form) {
        return html.attempt(() -> required(id, form), errors -> requirements(view(id), form, errors));
    }

    private Response answered(UUID id, String slug, String answer) {
        FitView view = viewForChange(id);
        int index = index(view, slug);
        Typed typed = new Typed();
        FitAnswer chosen = typed.choice("answer", answer, FitAnswer.class);
        FitCheckDetails details = typed.into(view.with(slug, chosen));
        FitCheck.answer(view.application(), details, currentCandidate.moment());
        return html.seeOther(view.after(index));
    }

    private Response answeredHonestly(UUID id, String honestAnswer) {
        FitView view = viewForChange(id);
        FitCheck.answer(view.application(), view.with(Typed.lines(honestAnswer)), currentCandidate.moment());
        return html.seeOther(view.path() + "/requirements");
    }

    private Response required(UUID id, RequirementsForm form) {
        FitView view = viewForChange(id);
        Typed typed = new Typed();
        FitCheckDetails details = typed.into(view.with(form.requirements(typed)));
        FitCheck.answer(view.application(), details, currentCandidate.moment());
        return form.hasPasted()
                ? html.seeOther(view.path() + "/requirements")
                : html.seeOther(view.path(), Notice.FIT_CHECK_SAVED);
    }

    private static TemplateInstance statement(UUID id, String slug, Errors errors) {
        FitView view = view(id);
        int index = index(view, slug);
        return Templates.statement(
                view,
                view.statements().get(index),
                index + 1,
                new Around(view.before(index), view.after(index)),
                errors);
    }

    private static TemplateInstance honestQuestion(FitView view, String answer, Errors errors) {
        if (view.honestQuestion() == null) {
            throw new NotFound("question");
        }
        Around around = new Around(view.before(view.statements().size()), view.path() + "/requirements");
        return Templates.honestQuestion(view, answer, around, errors);
    }

    private static TemplateInstance requirements(FitView view, RequirementsForm form, Errors errors) {
        String before = view.honestQuestion() == null
                ? view.before(view.statements().size())
                : view.path() + "/honest-question";
        return Templates.requirements(view, form, new Around(before, view.path()), errors);
    }

    private static int index(FitView view, String slug) {
        int index = view.indexOf(slug);
        if (index < 0) {
            throw new NotFound("statement");
        }
        return index;
    }

    private static FitView view(UUID id) {
        return FitView.of(JobApplication.require(id));
    }

    private static FitView viewForChange(UUID id) {
        return FitView.of(JobApplication.requireForChange(id));
    }
}
