package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.offers.Criterion;
import dev.groundwork.domain.offers.CriterionRating;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the candidate judges offers by. */
@Path("/api/v1/criteria")
@Produces(MediaType.APPLICATION_JSON)
public class CriteriaResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final Pages pages;

    CriteriaResource(CurrentCandidate currentCandidate, EntityTags tags, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listCriteria", summary = "What you judge offers by, in the order of writing")
    public PageJson<CriterionJson> index(@BeanParam PageQuery query) {
        List<Criterion> criteria = Criterion.inOrder();
        Map<UUID, Map<UUID, Integer>> ratings = CriterionRating.ofEach(criteria);
        return pages.cut(
                "criteria",
                criteria,
                query,
                criterion -> Pages.key(criterion.createdAt) + " " + criterion.id,
                Comparator.naturalOrder(),
                criterion -> CriterionJson.of(criterion, ratings.getOrDefault(criterion.id, Map.of())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showCriterion", summary = "One criterion with its ratings")
    public CriterionJson show(@RestPath UUID id) {
        return shown(Criterion.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createCriterion", summary = "Add a criterion")
    public RestResponse<CriterionJson> create(CriterionInput input) {
        Moment moment = currentCandidate.moment();
        Criterion criterion = Criterion.create(input.details(), moment);
        input.rate(criterion, Map.of(), moment);
        Panache.getEntityManager().flush();
        return Created.at(shown(criterion), "criteria", criterion.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateCriterion", summary = "Change a criterion or its ratings")
    public CriterionJson update(@RestPath UUID id, MergePatch patch) {
        Criterion criterion = Criterion.require(id);
        Map<UUID, Integer> ratings = ratings(criterion);
        tags.require(CriterionJson.of(criterion, ratings));
        Moment moment = currentCandidate.moment();
        CriterionInput input = patch.onto(CriterionInput.of(criterion, ratings));
        criterion.change(input.details(), moment);
        input.rate(criterion, ratings, moment);
        Panache.getEntityManager().flush();
        return shown(criterion);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteCriterion", summary = "Delete a criterion with its ratings")
    public void destroy(@RestPath UUID id) {
        Criterion criterion = Criterion.require(id);
        tags.require(shown(criterion));
        criterion.remove();
    }

    private static CriterionJson shown(Criterion criterion) {
        return CriterionJson.of(criterion, ratings(criterion));
    }

    private static Map<UUID, Integer> ratings(Criterion criterion) {
        return CriterionRating.ofEach(List.of(criterion)).getOrDefault(criterion.id, Map.of());
    }
}
