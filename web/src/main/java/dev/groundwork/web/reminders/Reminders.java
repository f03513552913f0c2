package dev.groundwork.web.reminders;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.ReminderWishes;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Settings: of what the candidate is reminded by mail. Nothing unless she asks for it. */
@Path(Reminders.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Reminders {

    static final String PATH = "/settings/reminders";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(ReminderForm form, boolean isOpen, Errors errors);
    }

    private final ReminderPost post;
    private final Page page;
    private final Html html;
    private final Clock clock;

    Reminders(ReminderPost post, Page page, Html html, Clock clock) {
        this.post = post;
        this.page = page;
        this.html = html;
        this.clock = clock;
    }

    @GET
    public Response show() {
        ReminderWishes wishes = page.requireCandidate().reminderWishes();
        return html.page(Templates.show(ReminderForm.of(wishes), post.isOpen(), Errors.none()));
    }

    @POST
    public Response update(@BeanParam ReminderForm form) {
        return html.attempt(() -> save(form), errors -> Templates.show(form, post.isOpen(), errors));
    }

    private Response save(ReminderForm form) {
        Candidate candidate = page.requireCandidate();
        candidate.remind(form.wishes(), clock.instant());
        return html.seeOther(PATH, Notice.REMINDERS_SAVED);
    }
}
