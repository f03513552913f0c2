package dev.groundwork.api.guides;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.api.json.YamlBodyReader;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.guides.Guide;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Role guides: those that ship with the application, which are read only, and the candidate's own. */
@Path("/api/v1/guides")
@Produces(MediaType.APPLICATION_JSON)
public class GuidesResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final Pages pages;

    GuidesResource(CurrentCandidate currentCandidate, EntityTags tags, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listGuides", summary = "The role guides that you can use, those that ship first")
    public PageJson<GuideJson> index(@BeanParam PageQuery query) {
        return pages.cut(
                "guides",
                Guide.all(),
                query,
                guide -> (guide.isBuiltIn() ? "0 " : "1 ") + guide.slug,
                Comparator.naturalOrder(),
                GuideJson::of);
    }

    @GET
    @Path("/{slug}")
    @RolesAllowed("read")
    @Operation(operationId = "showGuide", summary = "One role guide")
    public GuideJson show(@RestPath String slug) {
        return GuideJson.of(Guide.require(slug));
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, YamlBodyReader.MEDIA_TYPE, YamlBodyReader.OLD_MEDIA_TYPE})
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createGuide", summary = "Keep a guide of your own, in JSON or YAML")
    public RestResponse<GuideJson> create(GuideInput input) {
        Guide guide = Guide.create(input.content(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(GuideJson.of(guide), "guides", guide.slug);
    }

    @PUT
    @Path("/{slug}")
    @Consumes({MediaType.APPLICATION_JSON, YamlBodyReader.MEDIA_TYPE, YamlBodyReader.OLD_MEDIA_TYPE})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateGuide", summary = "Replace a guide of your own, in JSON or YAML")
    public GuideJson put(@RestPath String slug, GuideInput input) {
        Guide guide = Guide.require(slug);
        tags.require(GuideJson.of(guide));
        guide.change(input.content(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return GuideJson.of(guide);
    }

    @DELETE
    @Path("/{slug}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteGuide", summary = "Delete a guide of your own; applications go on without it")
    public void destroy(@RestPath String slug) {
        Guide guide = Guide.require(slug);
        tags.require(GuideJson.of(guide));
        guide.remove();
    }
}
