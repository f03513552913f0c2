package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.preparation.Statement;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the candidate told the company of an application. */
@Path("/api/v1/applications/{id}/statements")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationStatementsResource {

    private final CurrentCandidate currentCandidate;
    private final StatementPages pages;

    ApplicationStatementsResource(CurrentCandidate currentCandidate, StatementPages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listApplicationStatements", summary = "What you told one company, the latest first")
    public PageJson<StatementJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        return pages.cut(JobApplication.require(id).id, query);
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createApplicationStatement", summary = "Write down what you told one company")
    public RestResponse<StatementJson> create(@RestPath UUID id, StatementInput input) {
        Statement statement = input.createFor(JobApplication.require(id), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(StatementJson.of(statement), "statements", statement.id);
    }
}
