package dev.groundwork.web.people;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactFilter;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.ApplicationSort;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.CompanySummary;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
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

/** Companies: all of them, and one with its applications, people and notes. */
@Path(Companies.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Companies {

    static final String PATH = "/companies";

    private static final int MOST_SHOWN = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(Part<CompanySummary> part, long total, String text);

        static native TemplateInstance show(
                Company company, List<JobApplication> applications, List<Contact> contacts, List<Note> notes);

        static native TemplateInstance edit(UUID company, CompanyForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Companies(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @GET
    @Transactional
    public Response index(@RestQuery String text, @RestQuery String after) {
        Part<CompanySummary> part =
                Part.read(after, (place, limit) -> CompanySummary.page(text, place, limit), CompanySummary::place);
        return html.page(Templates.index(part, CompanySummary.count(text), Objects.toString(text, "")));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(UUID id) {
        Company company = Company.require(id);
        return html.page(Templates.show(
                company,
                applications(id),
                Contact.page(new ContactFilter(null, id), null, MOST_SHOWN),
                Note.of(company)));
    }

    @GET
    @Path("{id}/edit")
    public Response edit(UUID id) {
        return html.page(Templates.edit(id, CompanyForm.of(Company.require(id)), Errors.none()));
    }

    @POST
    @Path("{id}/edit")
    public Response update(UUID id, @BeanParam CompanyForm form) {
        return html.attempt(() -> change(id, form), errors -> Templates.edit(id, form, errors));
    }

    @POST
    @Path("{id}/deletion")
    public Response destroy(UUID id) {
        return html.attempt(
                () -> remove(id), errors -> Templates.edit(id, CompanyForm.of(Company.require(id)), errors));
    }

    private Response change(UUID id, CompanyForm form) {
        Company.require(id).change(form.details(), currentCandidate.moment());
        return html.seeOther(path(id), Notice.COMPANY_SAVED);
    }

    private Response remove(UUID id) {
        Company.require(id).remove();
        return html.seeOther(PATH, Notice.COMPANY_DELETED);
    }

    private static List<JobApplication> applications(UUID id) {
        ApplicationFilter filter =
                new ApplicationFilter(null, null, null, false, id.toString(), null, null, null, null, null, null, null);
        return new ApplicationList(filter, ApplicationSort.UPDATED_AT, true)
                .page(null, MOST_SHOWN).stream()
                        .map(ApplicationList.Item::application)
                        .toList();
    }
}
