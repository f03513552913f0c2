package dev.groundwork.web.checklists;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.Checklist;
import dev.groundwork.domain.checklists.ChecklistDetails;
import dev.groundwork.domain.checklists.ChecklistItem;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.address.LocalPath;
import dev.groundwork.web.application.Applications;
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
import org.jboss.resteasy.reactive.RestForm;

/** One checklist: its items, adding to it, renaming and deleting it. */
@Path(Checklists.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Checklists {

    static final String PATH = "/checklists";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                ChecklistView view, String title, String back, ItemForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final ChecklistRows rows;
    private final Html html;

    Checklists(CurrentCandidate currentCandidate, ChecklistRows rows, Html html) {
        this.currentCandidate = currentCandidate;
        this.rows = rows;
        this.html = html;
    }

    public static String path(UUID id) {
        return PATH + "/" + id;
    }

    /** Begins a checklist of the candidate's own for an application, or for one of its rounds. */
    @POST
    public Response create(
            @RestForm String application, @RestForm String interview, @RestForm String title, @RestForm String from) {
        return html.attempt(
                () -> begin(application, interview, title),
                errors -> template(null, title, LocalPath.orElse(from, "/today"), ItemForm.blank(from), errors));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(UUID id) {
        return html.page(template(id, null, Errors.none()));
    }

    @POST
    @Path("{id}")
    public Response rename(UUID id, @RestForm String title) {
        return html.attempt(() -> change(id, title), errors -> template(id, title, errors));
    }

    @POST
    @Path("{id}/items")
    public Response add(UUID id, @BeanParam ItemForm form) {
        return html.attempt(() -> addItem(id, form), errors -> {
            Checklist checklist = Checklist.require(id);
            return template(checklist, checklist.title, back(checklist), form, errors);
        });
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response destroy(UUID id) {
        Checklist checklist = Checklist.require(id);
        String back = back(checklist);
        checklist.remove(moment());
        return html.seeOther(back, Notice.CHECKLIST_DELETED);
    }

    private Response begin(String application, String interview, String title) {
        Interview round = isBlank(interview) ? null : Interview.require(id(interview, "interview"));
        JobApplication owner =
                round != null || isBlank(application) ? null : JobApplication.require(id(application, "application"));
        return html.seeOther(path(Checklist.create(new ChecklistDetails(owner, round, title), moment()).id));
    }

    private Response change(UUID id, String title) {
        Checklist.require(id).rename(title, moment());
        return html.seeOther(path(id), Notice.CHECKLIST_SAVED);
    }

    private Response addItem(UUID id, ItemForm form) {
        ChecklistItem.create(Checklist.require(id), form.details(moment().zone()), moment());
        return html.seeOther(path(id));
    }

    private TemplateInstance template(UUID id, String title, Errors errors) {
        Checklist checklist = Checklist.require(id);
        return template(
                checklist, title == null ? checklist.title : title, back(checklist), ItemForm.blank(path(id)), errors);
    }

    private TemplateInstance template(Checklist checklist, String title, String back, ItemForm form, Errors errors) {
        ChecklistView view =
                checklist == null ? null : rows.of(List.of(checklist)).get(0);
        return Templates.show(view, title, back, form, errors);
    }

    /** Where its things stand: the page of its application, if it has one. */
    private static String back(Checklist checklist) {
        return checklist.application == null ? "/today" : Applications.path(checklist.application.id);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static UUID id(String text, String subject) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound(subject);
        }
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
