package dev.groundwork.web.preparation;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.Statement;
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

/** One thing the candidate told a company, to correct it. */
@Path("/statements/{id}")
@RolesAllowed(SignedIn.ROLE)
public class Statements {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                JobApplication application, UUID statement, StatementForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Statements(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show(UUID id) {
        Statement statement = Statement.require(id);
        return html.page(Templates.show(statement.application, id, StatementForm.of(statement), Errors.none()));
    }

    @POST
    public Response update(UUID id, @BeanParam StatementForm form) {
        return html.attempt(
                () -> change(id, form), errors -> Templates.show(Statement.require(id).application, id, form, errors));
    }

    @POST
    @Path("deletion")
    @Transactional
    public Response destroy(UUID id) {
        Statement statement = Statement.require(id);
        statement.remove();
        return html.seeOther(path(statement.application), Notice.STATEMENT_DELETED);
    }

    private Response change(UUID id, StatementForm form) {
        Statement statement = Statement.require(id);
        statement.change(form.details(statement.application, currentCandidate.moment()), currentCandidate.moment());
        return html.seeOther(path(statement.application), Notice.STATEMENT_SAVED);
    }

    /** The path of the page on which an application's statements stand. */
    static String path(JobApplication application) {
        return "/applications/" + application.id;
    }
}
