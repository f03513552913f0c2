package dev.groundwork.web.checklists;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.checklists.ChecklistItem;
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
import org.jboss.resteasy.reactive.RestQuery;

/** One thing on a checklist: doing it, taking that back, changing it. */
@Path("/checklist-items/{id}")
@RolesAllowed(SignedIn.ROLE)
public class ChecklistItems {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(ChecklistItem item, ItemForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    ChecklistItems(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    static String path(UUID id) {
        return "/checklist-items/" + id;
    }

    @GET
    @Transactional
    public Response show(UUID id, @RestQuery String from) {
        ChecklistItem item = ChecklistItem.require(id);
        return html.page(Templates.show(item, ItemForm.of(item, from, moment().zone()), Errors.none()));
    }

    @POST
    public Response update(UUID id, @BeanParam ItemForm form) {
        return html.attempt(() -> change(id, form), errors -> Templates.show(ChecklistItem.require(id), form, errors));
    }

    @POST
    @Path("completion")
    @Transactional
    public Response complete(UUID id, @BeanParam ItemForm form) {
        ChecklistItem item = ChecklistItem.require(id);
        item.complete(moment());
        return html.seeOther(next(item, form));
    }

    @POST
    @Path("reopening")
    @Transactional
    public Response reopen(UUID id, @BeanParam ItemForm form) {
        ChecklistItem item = ChecklistItem.require(id);
        item.reopen(moment());
        return html.seeOther(next(item, form));
    }

    @POST
    @Path("deletion")
    @Transactional
    public Response destroy(UUID id, @BeanParam ItemForm form) {
        ChecklistItem item = ChecklistItem.require(id);
        String next = next(item, form);
        item.remove();
        return html.seeOther(next, Notice.CHECKLIST_ITEM_DELETED);
    }

    private Response change(UUID id, ItemForm form) {
        ChecklistItem item = ChecklistItem.require(id);
        item.change(form.details(moment().zone()), moment());
        return html.seeOther(next(item, form), Notice.CHECKLIST_ITEM_SAVED);
    }

    private static String next(ChecklistItem item, ItemForm form) {
        return form.next(Checklists.path(item.checklist.id));
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
