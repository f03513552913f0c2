package dev.groundwork.web.list;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.Place;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Selection;
import dev.groundwork.web.filter.Filters;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The bin: what was deleted in the last thirty days, to take out again or to erase. */
@Path(Bins.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Bins {

    static final String PATH = "/bin";

    private static final int LENGTH = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(List<JobApplication> applications, long total, Place next);

        static native TemplateInstance erasing(JobApplication application);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Bins(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    /** @param at together with {@code after}: only what was deleted before this one */
    @GET
    @Transactional
    public Response index(@RestQuery String at, @RestQuery UUID after) {
        List<JobApplication> found = page(at == null || after == null ? null : new Place(at, after));
        List<JobApplication> shown = found.subList(0, Math.min(LENGTH, found.size()));
        Place next = found.size() > LENGTH ? shown.get(LENGTH - 1).placeInTheBin() : null;
        return html.page(Templates.index(shown, JobApplication.countInTheBin(), next));
    }

    /** Takes out again what was deleted together. */
    @POST
    @Path("restorations")
    @Transactional
    public Response restore(@RestForm Instant at, @RestForm String filters) {
        Selection.binnedAt(at).restore(currentCandidate.moment());
        return html.seeOther(Filters.of(filters).at(ApplicationLists.PATH), Notice.APPLICATIONS_RESTORED);
    }

    @POST
    @Path("{id}/restoration")
    @Transactional
    public Response restore(UUID id) {
        JobApplication.requireBinned(id).restore(currentCandidate.moment());
        return html.seeOther(PATH, Notice.APPLICATION_RESTORED);
    }

    /** Asks once more. */
    @GET
    @Path("{id}/erasure")
    @Transactional
    public Response erasing(UUID id) {
        return html.page(Templates.erasing(JobApplication.requireBinned(id)));
    }

    @POST
    @Path("{id}/erasure")
    @Transactional
    public Response erase(UUID id) {
        JobApplication application = JobApplication.requireBinned(id);
        application.erase();
        return html.seeOther(PATH, Notice.APPLICATION_ERASED, application.role + ", " + application.company.name);
    }

    private static List<JobApplication> page(Place after) {
        try {
            return JobApplication.inTheBin(after, LENGTH + 1);
        } catch (DateTimeException notAPlace) {
            throw new NotFound("place in the bin");
        }
    }
}
