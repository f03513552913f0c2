package dev.groundwork.web.failure;

import dev.groundwork.web.page.HtmxRequests;
import dev.groundwork.web.today.DueCount;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A failure as a page, or, when htmx asked for a part of one, as a message that goes where messages are said. */
@ApplicationScoped
public class FailurePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(String title, String advice, String number);

        static native TemplateInstance show$message(String title, String advice, String number);
    }

    private final DueCount due;

    FailurePages(DueCount due) {
        this.due = due;
    }

    Response.ResponseBuilder show(
            int status, String title, String advice, String number, ContainerRequestContext request) {
        due.leaveOut();
        if (!HtmxRequests.wantsPart(request)) {
            return answer(status, Templates.show(title, advice, number));
        }
        return answer(status, Templates.show$message(title, advice, number))
                .header("HX-Retarget", "#flash")
                .header("HX-Reswap", "innerHTML");
    }

    private static Response.ResponseBuilder answer(int status, TemplateInstance template) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(template.render());
    }
}
