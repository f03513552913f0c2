package dev.groundwork.web.application;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.ApplicationSort;
import dev.groundwork.domain.pipeline.Duplicate;
import dev.groundwork.domain.pipeline.Duplicates;
import dev.groundwork.domain.pipeline.JobApplication;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Making one application of two that are the same: choosing the other, looking at both, doing it. */
@Path("/applications/{id}/merging")
@RolesAllowed(SignedIn.ROLE)
public class Mergings {

    private static final int MOST = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance choose(JobApplication application, List<JobApplication> others, String text);

        static native TemplateInstance ask(Side kept, Side gone, Errors errors);
    }

    /** One of the two, with what is known of it in a line. */
    public record Side(JobApplication application, List<String> line, List<String> tags) {}

    private final CurrentCandidate currentCandidate;
    private final Facts facts;
    private final Html html;

    Mergings(CurrentCandidate currentCandidate, Facts facts, Html html) {
        this.currentCandidate = currentCandidate;
        this.facts = facts;
        this.html = html;
    }

    /**
     * Offers what may be the same, or asks about the one that is chosen.
     *
     * @param with the other one
     * @param text words to look for it
     */
    @GET
    @Transactional
    public Response show(UUID id, @RestQuery UUID with, @RestQuery String text) {
        return html.page(with == null ? choose(id, Names.tidy(text)) : ask(id, with, Errors.none()));
    }

    @POST
    public Response merge(UUID id, @RestForm UUID with) {
        return html.attempt(() -> mergeInto(id, with), errors -> ask(id, with, errors));
    }

    private Response mergeInto(UUID id, UUID other) {
        JobApplication.merge(id, other == null ? id : other, currentCandidate.moment());
        return html.seeOther(Applications.path(id), Notice.APPLICATION_MERGED);
    }

    private TemplateInstance choose(UUID id, String text) {
        JobApplication application = JobApplication.require(id);
        List<JobApplication> others = text == null ? alike(application) : found(text);
        return Templates.choose(
                application,
                others.stream().filter(other -> !other.id.equals(id)).toList(),
                text);
    }

    private List<JobApplication> alike(JobApplication application) {
        return Duplicates.of(
                        application.company.name, application.role, application.id, currentCandidate.moment(), MOST)
                .stream()
                .map(Duplicate::application)
                .toList();
    }

    private static List<JobApplication> found(String text) {
        ApplicationFilter filter =
                new ApplicationFilter(null, null, null, false, null, null, null, text, null, null, null, null);
        return new ApplicationList(filter, ApplicationSort.UPDATED_AT, true)
                .page(null, MOST).stream()
                        .map(ApplicationList.Item::application)
                        .toList();
    }

    private TemplateInstance ask(UUID id, UUID other, Errors errors) {
        return Templates.ask(side(id), side(other == null ? id : other), errors);
    }

    private Side side(UUID id) {
        JobApplication application = JobApplication.require(id);
        return new Side(application, facts.line(application), application.tags());
    }
}
