package dev.groundwork.web.offers;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.pipeline.Ending;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import dev.groundwork.web.application.Applications;
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

/** After an offer was accepted: saying no to the others in one go. */
@Path("/offers/{id}/farewells")
@RolesAllowed(SignedIn.ROLE)
public class Farewells {

    private static final int MOST = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(Offer offer, List<JobApplication> others);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Farewells(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    static String path(UUID offer) {
        return Offers.path(offer) + "/farewells";
    }

    @GET
    @Transactional
    public Response show(UUID id) {
        Offer offer = Offer.require(id);
        return html.page(Templates.show(offer, others(offer)));
    }

    /** An offer is declined; from all else one withdraws. */
    @POST
    @Transactional
    public Response create(UUID id, @RestForm List<String> application) {
        Offer offer = Offer.require(id);
        List<String> chosen = application == null ? List.of() : application;
        Moment moment = currentCandidate.moment();
        chosen.forEach(each -> end(JobApplication.requireForChange(id(each)), moment));
        return html.seeOther(
                Applications.path(offer.application.id), Notice.FAREWELLS_SAID, String.valueOf(chosen.size()));
    }

    private static void end(JobApplication application, Moment moment) {
        if (!application.hasEnded()) {
            boolean offered = application.stage.kind == StageKind.OFFER;
            application.end(new Ending(offered ? Outcome.DECLINED : Outcome.WITHDRAWN, moment.today(), null), moment);
        }
    }

    /** Those that are under way, the furthest along first. */
    private static List<JobApplication> others(Offer offer) {
        return JobApplication.<JobApplication>find(
                        "from JobApplication a join fetch a.company join fetch a.stage s where a.outcome is null"
                                + " and a.archivedAt is null and a.binnedAt is null and a.id <> ?1"
                                + " order by s.position desc, a.stageEnteredAt desc, a.id",
                        offer.application.id)
                .page(0, MOST)
                .list();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("application");
        }
    }
}
