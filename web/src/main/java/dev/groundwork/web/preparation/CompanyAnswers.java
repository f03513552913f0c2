package dev.groundwork.web.preparation;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Company;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** What one company answered to the questions for them. */
@Path("/companies/{id}/answers")
@RolesAllowed(SignedIn.ROLE)
public class CompanyAnswers {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(Company company, List<AudienceGroup> groups, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    CompanyAnswers(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show(UUID id) {
        return html.page(template(id, Errors.none()));
    }

    @POST
    public Response answer(UUID id, @RestForm UUID question, @RestForm String answer) {
        return html.attempt(() -> keep(id, question, answer), errors -> template(id, errors));
    }

    private Response keep(UUID id, UUID question, String answer) {
        Company company = Company.require(id);
        CounterQuestion.require(question).answer(company, answer, currentCandidate.moment());
        return html.seeOther("/companies/" + id + "/answers#q-" + question, Notice.ANSWER_SAVED);
    }

    private static TemplateInstance template(UUID id, Errors errors) {
        Company company = Company.require(id);
        return Templates.show(company, AudienceGroup.of(CounterQuestion.all(), CounterAnswer.of(company)), errors);
    }
}
