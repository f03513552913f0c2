package dev.groundwork.api.guides;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.guides.Competency;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What is prepared and asked about: the competencies of all guides, and the candidate's own. */
@Path("/api/v1/competencies")
@Produces(MediaType.APPLICATION_JSON)
public class CompetenciesResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final Pages pages;

    CompetenciesResource(CurrentCandidate currentCandidate, EntityTags tags, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listCompetencies", summary = "All competencies, fundamentals and the weightier first")
    public PageJson<CompetencyJson> index(@BeanParam PageQuery query) {
        return pages.cut(
                "competencies",
                Competency.known().stream()
                        .sorted(Comparator.comparing(CompetenciesResource::key))
                        .toList(),
                query,
                CompetenciesResource::key,
                Comparator.naturalOrder(),
                CompetencyJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showCompetency", summary = "One competency")
    public CompetencyJson show(@RestPath UUID id) {
        return CompetencyJson.of(Competency.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createCompetency", summary = "Add a competency of your own")
    public RestResponse<CompetencyJson> create(CompetencyInput input) {
        Competency competency = Competency.create(input.details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(CompetencyJson.of(competency), "competencies", competency.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateCompetency", summary = "Change a competency of your own")
    public CompetencyJson update(@RestPath UUID id, MergePatch patch) {
        Competency competency = Competency.require(id);
        tags.require(CompetencyJson.of(competency));
        competency.change(patch.onto(CompetencyInput.of(competency)).details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return CompetencyJson.of(competency);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteCompetency", summary = "Delete a competency of your own")
    public void destroy(@RestPath UUID id) {
        Competency competency = Competency.require(id);
        tags.require(CompetencyJson.of(competency));
        competency.remove();
    }

    private static String key(Competency competency) {
        return competency.kind + " " + (9 - competency.weight) + " " + competency.slug;
    }
}
