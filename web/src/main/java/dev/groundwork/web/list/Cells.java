package dev.groundwork.web.list;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.application.ApplicationForm;
import dev.groundwork.web.filter.Filters;
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
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Changing one thing about an application where the table shows it. Without scripts the form is a page of its own and
 * leads back to the table; with them it opens in the cell and what is shown after it is the cell alone.
 */
@Path("/applications/{id}/cells/{cell}")
@RolesAllowed(SignedIn.ROLE)
public class Cells {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                JobApplication application, Cell cell, String value, String filters, Errors errors);

        static native TemplateInstance value(
                JobApplication application, List<String> tags, TableColumn column, String filters, boolean focused);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Cells(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show(UUID id, String cell, @RestQuery String filters) {
        JobApplication application = JobApplication.require(id);
        Cell chosen = Cell.named(cell);
        return html.page(Templates.show(
                application, chosen, chosen.in(ApplicationForm.of(application)), kept(filters), Errors.none()));
    }

    /** What the cell shows while nothing is changed in it. */
    @GET
    @Path("value")
    @Transactional
    public Response value(UUID id, String cell) {
        return shown(JobApplication.require(id), Cell.named(cell));
    }

    /** @param inPlace whether the answer goes into the cell */
    @POST
    public Response change(
            UUID id, String cell, @RestForm String value, @RestForm String filters, @RestForm boolean inPlace) {
        Cell chosen = Cell.named(cell);
        return html.attempt(
                () -> write(id, chosen, value, kept(filters), inPlace),
                errors -> Templates.show(JobApplication.require(id), chosen, value, kept(filters), errors));
    }

    private Response write(UUID id, Cell cell, String value, String filters, boolean inPlace) {
        JobApplication application = JobApplication.requireForChange(id);
        ApplicationForm form = ApplicationForm.of(application);
        cell.into(form, value);
        application.describe(form.details(), currentCandidate.moment());
        return inPlace
                ? shown(application, cell)
                : html.seeOther(Filters.of(filters).at(ApplicationLists.PATH), Notice.APPLICATION_SAVED);
    }

    private Response shown(JobApplication application, Cell cell) {
        return html.page(Templates.value(application, application.tags(), cell.column(), "", true));
    }

    private static String kept(String filters) {
        return Filters.of(filters).query();
    }
}
