package dev.groundwork.web.list;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.Overview;
import dev.groundwork.domain.pipeline.SavedView;
import dev.groundwork.web.filter.FilterBar;
import dev.groundwork.web.filter.Filters;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import dev.groundwork.web.today.DueCount;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The table of applications. */
@Path(ApplicationLists.PATH)
@RolesAllowed(SignedIn.ROLE)
public class ApplicationLists {

    /** The table's own path. */
    public static final String PATH = "/applications";

    private static final int LENGTH = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(
                TableView view, FilterBar bar, ManyForm form, Binned binned, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final DueCount due;
    private final Html html;

    ApplicationLists(CurrentCandidate currentCandidate, DueCount due, Html html) {
        this.currentCandidate = currentCandidate;
        this.due = due;
        this.html = html;
    }

    /**
     * Shows the table from its beginning or from a place in it.
     *
     * @param binned when some of them were deleted together just now
     */
    @GET
    @Transactional
    public Response index(@Context UriInfo uri, @RestQuery String after, @RestQuery Instant binned) {
        Filters filters = Filters.of(uri);
        if (Filters.areLonger(uri)) {
            return html.seeOther(filters.at(PATH));
        }
        return html.page(template(filters, after, new ManyForm(), Binned.at(binned), Errors.none()));
    }

    /** The table as a page, from its beginning or from a place in it. */
    TemplateInstance template(Filters filters, String after, ManyForm form, Binned binned, Errors errors) {
        ApplicationFilter filter = filters.filter();
        TableShape shape = TableShape.of(filters);
        Overview overview = Overview.of(filter, currentCandidate.moment());
        due.know(overview.due());
        FilterBar bar = FilterBar.of(filters, SavedView.Page.APPLICATIONS, overview);
        return Templates.index(view(filters, filter, shape, after), bar, form, binned, errors);
    }

    private static TableView view(Filters filters, ApplicationFilter filter, TableShape shape, String after) {
        ApplicationList list = new ApplicationList(filter, shape.sort(), shape.descending());
        List<ApplicationList.Item> found = page(list, after);
        List<ApplicationList.Item> shown = found.subList(0, Math.min(LENGTH, found.size()));
        String next = found.size() > LENGTH
                ? Cursor.of(list.positionAfter(shown.get(LENGTH - 1).application()))
                : "";
        return new TableView(filters, shape, shown, after == null, next);
    }

    private static List<ApplicationList.Item> page(ApplicationList list, String after) {
        try {
            return list.page(Cursor.position(after), LENGTH + 1);
        } catch (DateTimeException | NumberFormatException notOfThisList) {
            throw new NotFound("place in the list");
        }
    }
}
