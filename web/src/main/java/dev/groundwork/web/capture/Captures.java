package dev.groundwork.web.capture;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.Duplicate;
import dev.groundwork.domain.pipeline.Duplicates;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.web.application.ApplicationForm;
import dev.groundwork.web.application.Choices;
import dev.groundwork.web.board.Boards;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Adding an application, by hand or from what its posting says. */
@Path(Captures.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Captures {

    static final String PATH = "/capture";

    private static final int MOST_DUPLICATES = 3;
    private static final int LONGEST_NAME = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(CaptureView view, ApplicationForm form, Errors errors);

        static native TemplateInstance duplicates(List<Duplicate> duplicates);
    }

    private final Bookmarklet bookmarklet;
    private final CurrentCandidate currentCandidate;
    private final Html html;
    private final UriInfo uri;

    Captures(Bookmarklet bookmarklet, CurrentCandidate currentCandidate, Html html, UriInfo uri) {
        this.bookmarklet = bookmarklet;
        this.currentCandidate = currentCandidate;
        this.html = html;
        this.uri = uri;
    }

    @GET
    @Transactional
    public Response show() {
        return html.page(template(ApplicationForm.of(ApplicationDetails.of("", "")), "", false, Errors.none()));
    }

    /** Fills the form with what a posting says. Nothing is written. */
    @POST
    @Path("reading")
    @Transactional
    public Response read(@RestForm String posting, @RestForm String postingUrl) {
        if (posting == null || posting.isBlank()) {
            String words = MessageBundles.get(CaptureTexts.class).nothingPasted();
            return html.unprocessable(template(blank(postingUrl), "", false, Errors.of("posting", words)));
        }
        ApplicationForm form = ApplicationForm.of(PostingReader.read(posting, postingUrl));
        return html.page(template(form, "", true, Errors.none()));
    }

    /** Whoever opens the address of a reading again begins anew. */
    @GET
    @Path("reading")
    public Response readAgain() {
        return html.seeOther(PATH);
    }

    @POST
    public Response create(@BeanParam ApplicationForm form, @RestForm String stage) {
        return html.attempt(() -> add(form, stage), errors -> template(form, stage, false, errors));
    }

    /** Earlier applications like the one that is being typed: a part of a page. */
    @GET
    @Path("duplicates")
    @Transactional
    public Response duplicates(@RestQuery String company, @RestQuery String role) {
        return html.page(Templates.duplicates(like(company, role)));
    }

    private Response add(ApplicationForm form, String slug) {
        Stage stage =
                slug == null || slug.isEmpty() ? null : Stage.withSlug(slug).orElseThrow(() -> new NotFound("stage"));
        JobApplication application = JobApplication.create(form.details(), stage, null, currentCandidate.moment());
        return html.seeOther(Boards.PATH + "?added=" + application.id);
    }

    private TemplateInstance template(ApplicationForm form, String stage, boolean isRead, Errors errors) {
        CaptureView view = new CaptureView(
                Choices.stages(Stage.inOrder()),
                stage,
                like(form.company, form.role),
                isRead,
                bookmarklet.leadingTo(uri.getBaseUri()));
        return Templates.show(view, form, errors);
    }

    private List<Duplicate> like(String company, String role) {
        return Duplicates.of(
                PlainText.line(company, LONGEST_NAME),
                PlainText.line(role, LONGEST_NAME),
                null,
                currentCandidate.moment(),
                MOST_DUPLICATES);
    }

    private static ApplicationForm blank(String postingUrl) {
        ApplicationForm form = ApplicationForm.of(ApplicationDetails.of("", ""));
        form.postingUrl = postingUrl;
        return form;
    }
}
