package dev.groundwork.api.people;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.api.exchange.Query;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.CompanySummary;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The employers that the candidate has to do with. */
@Path("/api/v1/companies")
@Produces(MediaType.APPLICATION_JSON)
public class CompaniesResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final PlacedPages pages;

    CompaniesResource(CurrentCandidate currentCandidate, EntityTags tags, PlacedPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listCompanies", summary = "Your companies in the order of their names")
    public PageJson<CompanyJson> index(
            @RestQuery @Parameter(description = "Part of the name, whatever the case") String q,
            @BeanParam PageQuery query) {
        String text = Query.text(q);
        return pages.cut(
                "companies",
                query,
                (after, limit) -> CompanySummary.page(text, after, limit),
                CompanySummary::place,
                summaries -> summaries.stream().map(CompanyJson::of).toList(),
                () -> CompanySummary.count(text));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showCompany", summary = "One company")
    public CompanyJson show(@RestPath UUID id) {
        return CompanyJson.of(CompanySummary.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createCompany", summary = "Add a company")
    public RestResponse<CompanyJson> create(CompanyInput input) {
        Company company = Company.create(input.details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(CompanyJson.of(CompanySummary.require(company.id)), "companies", company.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateCompany", summary = "Change what you wrote down about a company")
    public CompanyJson update(@RestPath UUID id, MergePatch patch) {
        CompanySummary summary = CompanySummary.require(id);
        tags.require(CompanyJson.of(summary));
        CompanyInput input = patch.onto(CompanyInput.of(summary.company()));
        summary.company().change(input.details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return CompanyJson.of(summary);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteCompany", summary = "Delete a company that no application is to")
    public void destroy(@RestPath UUID id) {
        CompanySummary summary = CompanySummary.require(id);
        tags.require(CompanyJson.of(summary));
        summary.company().remove();
    }
}
