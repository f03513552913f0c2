package dev.groundwork.web.list;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** Lists of applications: what a column of the board leaves out, what has ended, what is archived, and all. */
@Path("/applications")
@RolesAllowed(SignedIn.ROLE)
public class ApplicationLists {

    private static final int LENGTH = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(ListView view, List<Outcome> outcomes);
    }

    private final Html html;

    ApplicationLists(Html html) {
        this.html = html;
    }

    @GET
    @Transactional
    public Response index(
            @RestQuery String stage, @RestQuery String outcome, @RestQuery boolean archived, @RestQuery String after) {
        ListChoice choice = ListChoice.of(stage, outcome, archived);
        return html.page(Templates.index(view(choice, after), List.of(Outcome.values())));
    }

    private static ListView view(ListChoice choice, String after) {
        ApplicationList list = choice.list();
        List<ApplicationList.Item> found = page(list, after);
        List<ApplicationList.Item> shown = found.subList(0, Math.min(LENGTH, found.size()));
        String next = found.size() > LENGTH
                ? Cursor.of(list.positionAfter(shown.get(LENGTH - 1).application()))
                : "";
        return new ListView(choice.title(), choice.query(), shown, list.count(), after == null, next);
    }

    private static List<ApplicationList.Item> page(ApplicationList list, String after) {
        try {
            return list.page(Cursor.position(after), LENGTH + 1);
        } catch (DateTimeParseException notOfThisList) {
            throw new NotFound("place in the list");
        }
    }
}
