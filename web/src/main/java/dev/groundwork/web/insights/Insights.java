package dev.groundwork.web.insights;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.insights.Figure;
import dev.groundwork.domain.insights.InsightFilter;
import dev.groundwork.domain.transfer.FigureCsv;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Page;
import dev.groundwork.web.page.SignedIn;
import dev.groundwork.web.transfer.FileToKeep;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** How the search goes, in pictures. The address keeps the period and the filters. */
@Path(Insights.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Insights {

    static final String PATH = "/insights";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(
                InsightView view, InsightBar bar, String goal, String goalPath, Errors errors);

        static native TemplateInstance file(PictureFile file);
    }

    private final CurrentCandidate currentCandidate;
    private final Pictures pictures;
    private final Page page;
    private final Html html;

    Insights(CurrentCandidate currentCandidate, Pictures pictures, Page page, Html html) {
        this.currentCandidate = currentCandidate;
        this.pictures = pictures;
        this.page = page;
        this.html = html;
    }

    /** All pictures of what the address chooses; with what is wrong with it, instead of them, where it makes no sense. */
    @GET
    @Transactional
    public Response show(@Context UriInfo uri) {
        InsightQuery query = InsightQuery.of(uri);
        return html.attempt(
                () -> html.page(template(query, view(query), goal(), Errors.none())),
                errors -> template(query, null, goal(), errors));
    }

    /** The numbers of a picture. */
    @GET
    @Path("{kind:[a-z-]+}.csv")
    @Transactional
    public Response csv(@Context UriInfo uri, String kind) {
        PictureKind wanted = PictureKind.of(kind);
        Figure figure = figures(InsightQuery.of(uri)).of(wanted);
        return FileToKeep.csv(kind + ".csv", out -> FigureCsv.write(figure, out));
    }

    /** A picture that stands alone. */
    @GET
    @Path("{kind:[a-z-]+}.svg")
    @Transactional
    public Response svg(@Context UriInfo uri, String kind) {
        InsightQuery query = InsightQuery.of(uri);
        Picture picture = pictures.of(PictureKind.of(kind), figures(query));
        if (picture.drawing() == null) {
            throw new NotFound("picture");
        }
        String text = Templates.file(new PictureFile(picture, period(query))).render();
        return FileToKeep.of(kind + ".svg", "image/svg+xml", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sets how many applications a week the candidate wants to send. */
    @POST
    @Path("goal")
    public Response aim(@Context UriInfo uri, @BeanParam GoalForm form) {
        InsightQuery query = InsightQuery.of(uri);
        return html.attempt(() -> aim(query, form), errors -> template(query, view(query), form.weeklyGoal, errors));
    }

    private Response aim(InsightQuery query, GoalForm form) {
        Candidate candidate = page.requireCandidate();
        candidate.describe(form.over(candidate.profile()), moment().now());
        return html.seeOther(query.at(PATH), Notice.GOAL_SAVED);
    }

    private TemplateInstance template(InsightQuery query, InsightView view, String goal, Errors errors) {
        return Templates.show(view, InsightBar.of(query), goal, query.at(PATH + "/goal"), errors);
    }

    private InsightView view(InsightQuery query) {
        return pictures.of(figures(query));
    }

    private Figures figures(InsightQuery query) {
        return new Figures(query.filter(moment().today()), query.by(), moment());
    }

    private String goal() {
        Integer goal = page.requireCandidate().weeklyGoal;
        return goal == null ? "" : goal.toString();
    }

    /** The days that a picture is about: nothing of what else was chosen, so that it can be shown to anybody. */
    private String period(InsightQuery query) {
        InsightTexts texts = MessageBundles.get(InsightTexts.class);
        InsightFilter filter = query.filter(moment().today());
        LocalDate to = filter.to() == null ? moment().today() : filter.to();
        return filter.from() == null ? texts.until(to) : texts.span(filter.from(), to);
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
