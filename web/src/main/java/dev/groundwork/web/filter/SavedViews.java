package dev.groundwork.web.filter;

import dev.groundwork.domain.pipeline.SavedView;
import dev.groundwork.domain.pipeline.SavedViewDetails;
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
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** Filters under a name: saving, renaming and forgetting them. */
@Path(SavedViews.PATH)
@RolesAllowed(SignedIn.ROLE)
public class SavedViews {

    static final String PATH = "/views";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(List<Row> views, Errors errors);

        static native TemplateInstance make(String name, SavedView.Page page, String query, Errors errors);
    }

    /** A view with what its form says and what is wrong with it. */
    public record Row(SavedView view, String path, String name, Errors errors) {

        public boolean isBoard() {
            return view.page == SavedView.Page.BOARD;
        }
    }

    private final Html html;

    SavedViews(Html html) {
        this.html = html;
    }

    @GET
    @Transactional
    public Response index() {
        return html.page(index(null, null, Errors.none()));
    }

    /** Saves what a page shows, without what it does not know. */
    @POST
    public Response create(@RestForm String name, @RestForm SavedView.Page page, @RestForm String query) {
        SavedView.Page shown = Objects.requireNonNullElse(page, SavedView.Page.APPLICATIONS);
        Filters filters = Filters.of(query);
        return html.attempt(
                () -> create(name, shown, filters), errors -> Templates.make(name, shown, filters.query(), errors));
    }

    @POST
    @Path("{id}")
    public Response rename(UUID id, @RestForm String name) {
        return html.attempt(() -> renamed(id, name), errors -> index(id, name, errors));
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response delete(UUID id) {
        SavedView view = SavedView.require(id);
        view.remove();
        return html.seeOther(PATH, Notice.VIEW_DELETED, view.name);
    }

    private Response create(String name, SavedView.Page page, Filters filters) {
        SavedView view = SavedView.create(new SavedViewDetails(name, page, filters.query()));
        return html.seeOther(filters.at(FilterBar.path(page)), Notice.VIEW_SAVED, view.name);
    }

    private Response renamed(UUID id, String name) {
        SavedView view = SavedView.require(id);
        view.change(new SavedViewDetails(name, view.page, view.query));
        return html.seeOther(PATH, Notice.VIEW_SAVED, view.name);
    }

    private static TemplateInstance index(UUID wrong, String typed, Errors errors) {
        return Templates.index(
                SavedView.inOrder().stream()
                        .map(view -> row(view, view.id.equals(wrong), typed, errors))
                        .toList(),
                errors);
    }

    private static Row row(SavedView view, boolean isWrong, String typed, Errors errors) {
        String path = Filters.of(view.query).at(FilterBar.path(view.page));
        return isWrong ? new Row(view, path, typed, errors) : new Row(view, path, view.name, Errors.none());
    }
}
