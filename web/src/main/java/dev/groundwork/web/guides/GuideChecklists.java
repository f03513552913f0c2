package dev.groundwork.web.guides;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.guides.ChecklistTemplate;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.pipeline.Slugs;
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
import java.util.ArrayList;
import java.util.List;

/** The checklists of a guide of the candidate's own. */
@Path("/guides/{slug}/checklists")
@RolesAllowed(SignedIn.ROLE)
public class GuideChecklists {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(Guide guide, String checklist, TemplateForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    GuideChecklists(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @POST
    public Response create(String slug, @BeanParam TemplateForm form) {
        form.read();
        return html.attempt(() -> add(slug, form), errors -> Templates.show(Guide.requireOwn(slug), "", form, errors));
    }

    @GET
    @Path("{checklist}")
    @Transactional
    public Response show(String slug, String checklist) {
        Guide guide = Guide.requireOwn(slug);
        return html.page(Templates.show(guide, checklist, TemplateForm.of(template(guide, checklist)), Errors.none()));
    }

    @POST
    @Path("{checklist}")
    public Response update(String slug, String checklist, @BeanParam TemplateForm form) {
        form.read();
        return html.attempt(
                () -> change(slug, checklist, form),
                errors -> Templates.show(Guide.requireOwn(slug), checklist, form, errors));
    }

    @POST
    @Path("{checklist}/deletion")
    @Transactional
    public Response destroy(String slug, String checklist) {
        Guide guide = Guide.requireOwn(slug);
        ChecklistTemplate gone = template(guide, checklist);
        return save(
                guide,
                guide.content().checklists().stream()
                        .filter(each -> each != gone)
                        .toList());
    }

    private Response add(String slug, TemplateForm form) {
        Guide guide = Guide.requireOwn(slug);
        List<ChecklistTemplate> all = new ArrayList<>(guide.content().checklists());
        String unused = Slugs.unused(String.valueOf(form.title), "checklist", taken -> all.stream()
                .anyMatch(each -> each.slug().equals(taken)));
        all.add(form.template(unused));
        return save(guide, all);
    }

    private Response change(String slug, String checklist, TemplateForm form) {
        Guide guide = Guide.requireOwn(slug);
        ChecklistTemplate present = template(guide, checklist);
        return save(
                guide,
                guide.content().checklists().stream()
                        .map(each -> each == present ? form.template(checklist) : each)
                        .toList());
    }

    private Response save(Guide guide, List<ChecklistTemplate> checklists) {
        guide.change(guide.content().with(checklists), currentCandidate.moment());
        return html.seeOther(Guides.path(guide.slug), Notice.GUIDE_SAVED);
    }

    private static ChecklistTemplate template(Guide guide, String checklist) {
        return guide.content().checklists().stream()
                .filter(each -> each.slug().equals(checklist))
                .findFirst()
                .orElseThrow(() -> new NotFound("checklist"));
    }
}
