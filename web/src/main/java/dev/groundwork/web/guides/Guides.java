package dev.groundwork.web.guides;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.fit.ActivityStory;
import dev.groundwork.domain.guides.Guide;
import dev.groundwork.domain.guides.GuideContent;
import dev.groundwork.domain.guides.GuideFile;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import dev.groundwork.web.transfer.UploadedFile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Role guides: all of them, and one to read, copy, change, take out and take in. */
@Path(Guides.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Guides {

    static final String PATH = "/guides";

    private static final int MOST_STORIES = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(List<Guide> guides, Errors errors);

        static native TemplateInstance show(Guide guide, Map<String, Story> backed, List<Story> stories);

        static native TemplateInstance edit(Guide guide, GuideForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Guides(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    /** The path of a guide's page. */
    static String path(String slug) {
        return PATH + "/" + slug;
    }

    @GET
    @Transactional
    public Response index() {
        return html.page(Templates.index(Guide.all(), Errors.none()));
    }

    @GET
    @Path("{slug}")
    @Transactional
    public Response show(String slug) {
        return html.page(Templates.show(Guide.require(slug), ActivityStory.byActivity(), Story.byTitle(MOST_STORIES)));
    }

    /** Backs one of the role's activities by a story, or by none. */
    @POST
    @Path("{slug}/activities/{activity}")
    @Transactional
    public Response back(String slug, String activity, @RestForm String story) {
        if (Guide.require(slug).content().activities().stream()
                .noneMatch(each -> each.slug().equals(activity))) {
            throw new NotFound("activity");
        }
        if (story == null || story.isBlank()) {
            ActivityStory.clear(activity);
        } else {
            ActivityStory.back(activity, Story.require(id(story)), moment());
        }
        return html.seeOther(path(slug));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response takeIn(@RestForm FileUpload file) {
        return html.attempt(() -> keep(file), errors -> Templates.index(Guide.all(), errors));
    }

    @GET
    @Path("{slug}/yaml")
    @Transactional
    public Response yaml(String slug) {
        return download(
                slug + ".yaml",
                "application/yaml",
                GuideFile.yaml(Guide.require(slug).content()));
    }

    @GET
    @Path("{slug}/json")
    @Transactional
    public Response json(String slug) {
        return download(
                slug + ".json",
                MediaType.APPLICATION_JSON,
                GuideFile.json(Guide.require(slug).content()));
    }

    @POST
    @Path("{slug}/copies")
    public Response copy(String slug) {
        return html.attempt(() -> makeCopy(slug), errors -> Templates.index(Guide.all(), errors));
    }

    @GET
    @Path("{slug}/edit")
    @Transactional
    public Response edit(String slug) {
        Guide guide = Guide.requireOwn(slug);
        return html.page(Templates.edit(guide, GuideForm.of(guide.content()), Errors.none()));
    }

    @POST
    @Path("{slug}/edit")
    public Response update(String slug, @BeanParam GuideForm form) {
        form.read();
        return html.attempt(() -> change(slug, form), errors -> Templates.edit(Guide.requireOwn(slug), form, errors));
    }

    @POST
    @Path("{slug}/deletion")
    @Transactional
    public Response destroy(String slug) {
        Guide.requireOwn(slug).remove();
        return html.seeOther(PATH, Notice.GUIDE_DELETED);
    }

    private Response keep(FileUpload file) {
        GuideContent content = GuideFile.read(UploadedFile.read(file));
        try {
            return html.seeOther(path(Guide.create(content, moment()).slug), Notice.GUIDE_SAVED);
        } catch (InvalidInput invalid) {
            throw new InvalidInput("file", inOne(invalid));
        }
    }

    /** The file is one field of the page: all that is wrong with it is told beside it. */
    private static String inOne(InvalidInput invalid) {
        return invalid.violations().stream()
                .map(violation -> violation.field() + " " + violation.message())
                .collect(Collectors.joining("; "));
    }

    private Response makeCopy(String slug) {
        Guide guide = Guide.require(slug);
        String title =
                MessageBundles.get(GuideTexts.class).copyOf(guide.content().title());
        return html.seeOther(path(guide.copy(title, moment()).slug) + "/edit", Notice.GUIDE_COPIED);
    }

    private Response change(String slug, GuideForm form) {
        Guide guide = Guide.requireOwn(slug);
        guide.change(form.onto(guide.content()), moment());
        return html.seeOther(path(slug), Notice.GUIDE_SAVED);
    }

    private static UUID id(String story) {
        try {
            return UUID.fromString(story);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("story");
        }
    }

    /** A slug is letters, digits and hyphens: fit for a file's name as it is. */
    private static Response download(String name, String type, String text) {
        return Response.ok(text, type + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private Moment moment() {
        return currentCandidate.moment();
    }
}
