package dev.groundwork.api.account;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.CurrentCandidate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The candidate's access tokens. */
@Path(TokensResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    static final String PATH = "/api/v1/tokens";

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final Pages pages;
    private final Clock clock;

    TokensResource(CurrentCandidate currentCandidate, EntityTags tags, Pages pages, Clock clock) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listTokens", summary = "Your access tokens, newest first, without their secrets")
    public PageJson<TokenJson> index(@BeanParam PageQuery query) {
        return pages.cut(
                "tokens",
                AccessToken.of(currentCandidate.id()),
                query,
                token -> Pages.key(token.createdAt) + token.id,
                Comparator.reverseOrder(),
                TokenJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showToken", summary = "One access token, without its secret")
    public TokenJson show(@RestPath UUID id) {
        return TokenJson.of(AccessToken.require(currentCandidate.id(), id));
    }

    @POST
    @RolesAllowed({"write", Credentials.PASSWORD})
    @Transactional
    @SecurityRequirement(name = "password")
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "createToken", summary = "Make an access token, with HTTP Basic or another token")
    public RestResponse<IssuedTokenJson> create(TokenInput input) {
        Candidate candidate = Candidate.findById(currentCandidate.id());
        AccessToken.Issued issued = AccessToken.issue(candidate, input.token(), clock.instant());
        return Created.at(IssuedTokenJson.of(issued), "tokens", issued.token().id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "revokeToken", summary = "Revoke an access token; it stops working at once")
    public void destroy(@RestPath UUID id) {
        AccessToken token = AccessToken.require(currentCandidate.id(), id);
        tags.require(TokenJson.of(token));
        token.revoke();
    }
}
