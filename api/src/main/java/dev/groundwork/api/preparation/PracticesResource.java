package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.preparation.Practice;
import dev.groundwork.domain.preparation.PracticeFilter;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The log of what the candidate practised. */
@Path("/api/v1/practices")
@Produces(MediaType.APPLICATION_JSON)
public class PracticesResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final PlacedPages pages;

    PracticesResource(CurrentCandidate currentCandidate, EntityTags tags, PlacedPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listPractices", summary = "Your sessions of practice, the latest first")
    public PageJson<PracticeJson> index(@BeanParam PracticeQuery query, @BeanParam PageQuery page) {
        PracticeFilter filter = query.filter();
        return pages.cut(
                "practices",
                page,
                (after, limit) -> Practice.page(filter, after, limit),
                Practice::place,
                practices -> practices.stream().map(PracticeJson::of).toList(),
                () -> Practice.count(filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showPractice", summary = "One practice")
    public PracticeJson show(@RestPath UUID id) {
        return PracticeJson.of(Practice.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createPractice", summary = "Log a session of practice")
    public RestResponse<PracticeJson> create(PracticeInput input) {
        Moment moment = currentCandidate.moment();
        Practice practice = Practice.log(input.details(moment), moment);
        Panache.getEntityManager().flush();
        return Created.at(PracticeJson.of(practice), "practices", practice.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updatePractice", summary = "Change what you wrote down about a practice")
    public PracticeJson update(@RestPath UUID id, MergePatch patch) {
        Practice practice = Practice.require(id);
        tags.require(PracticeJson.of(practice));
        Moment moment = currentCandidate.moment();
        practice.change(patch.onto(PracticeInput.of(practice)).details(moment), moment);
        Panache.getEntityManager().flush();
        return PracticeJson.of(practice);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deletePractice", summary = "Delete a practice")
    public void destroy(@RestPath UUID id) {
        Practice practice = Practice.require(id);
        tags.require(PracticeJson.of(practice));
        practice.remove();
    }
}
