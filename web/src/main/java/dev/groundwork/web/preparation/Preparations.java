package dev.groundwork.web.preparation;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.ComingRounds;
import dev.groundwork.domain.preparation.Question;
import dev.groundwork.domain.preparation.Readiness;
import dev.groundwork.domain.preparation.RoundNeeds;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** How ready the candidate is, why, and what to do next. */
@Path(Preparations.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Preparations {

    static final String PATH = "/preparation";

    private static final int ROUNDS = 5;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(PreparationView view);
    }

    private final CurrentCandidate currentCandidate;
    private final KnownCompetencies competencies;
    private final PreparationWords words;
    private final Html html;

    Preparations(CurrentCandidate currentCandidate, KnownCompetencies competencies, PreparationWords words, Html html) {
        this.currentCandidate = currentCandidate;
        this.competencies = competencies;
        this.words = words;
        this.html = html;
    }

    @GET
    @Transactional
    public Response show(@RestQuery UUID application) {
        Moment moment = currentCandidate.moment();
        JobApplication subject = application == null ? null : JobApplication.require(application);
        return html.page(Templates.show(words.view(
                Readiness.of(competencies.getAll(), moment),
                subject,
                subject == null ? List.of() : ComingRounds.needsOf(subject, moment),
                RoundNeeds.coming(moment, ROUNDS),
                Question.countDue(moment),
                RunningTimer.at(moment))));
    }
}
