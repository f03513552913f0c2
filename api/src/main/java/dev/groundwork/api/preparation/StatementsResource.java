package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Query;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.preparation.Statement;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the candidate told companies. */
@Path("/api/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final StatementPages pages;

    StatementsResource(CurrentCandidate currentCandidate, EntityTags tags, StatementPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listStatements", summary = "What you told companies, the latest first")
    public PageJson<StatementJson> index(
            @RestQuery @Parameter(description = "Id of the application", schema = @Schema(format = "uuid"))
                    String applicationId,
            @BeanParam PageQuery page) {
        return pages.cut(Query.id("applicationId", applicationId), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showStatement", summary = "One statement")
    public StatementJson show(@RestPath UUID id) {
        return StatementJson.of(Statement.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createStatement", summary = "Write down what you told a company")
    public RestResponse<StatementJson> create(StatementInput input) {
        Statement statement = input.create(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(StatementJson.of(statement), "statements", statement.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateStatement", summary = "Change what you wrote down about a statement")
    public StatementJson update(@RestPath UUID id, MergePatch patch) {
        Statement statement = Statement.require(id);
        tags.require(StatementJson.of(statement));
        Moment moment = currentCandidate.moment();
        statement.change(patch.onto(StatementInput.of(statement)).details(moment), moment);
        Panache.getEntityManager().flush();
        return StatementJson.of(statement);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteStatement", summary = "Delete a statement")
    public void destroy(@RestPath UUID id) {
        Statement statement = Statement.require(id);
        tags.require(StatementJson.of(statement));
        statement.remove();
    }
}
