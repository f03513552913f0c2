package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.Statement;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Writing down what was told to the company of an application, on the application's page. */
@Path("/applications/{id}/statements")
@RolesAllowed(SignedIn.ROLE)
public class ApplicationStatements {

    private final CurrentCandidate currentCandidate;
    private final Html html;

    ApplicationStatements(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @POST
    public Response create(UUID id, @BeanParam StatementForm form) {
        return html.attempt(
                () -> say(id, form),
                errors -> Statements.Templates.show(JobApplication.require(id), null, form, errors));
    }

    private Response say(UUID id, StatementForm form) {
        Moment moment = currentCandidate.moment();
        JobApplication application = JobApplication.require(id);
        Statement.create(form.details(application, moment), moment);
        return html.seeOther(Statements.path(application));
    }
}
