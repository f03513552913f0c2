package dev.groundwork.api.webhooks;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.webhooks.Webhook;
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

/** Where the candidate's other programs are told what happens. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhooksResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final Pages pages;

    WebhooksResource(CurrentCandidate currentCandidate, EntityTags tags, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listWebhooks", summary = "Your webhooks, oldest first, without their secrets")
    public PageJson<WebhookJson> index(@BeanParam PageQuery query) {
        return pages.cut(
                "webhooks",
                Webhook.inOrder(),
                query,
                webhook -> webhook.id.toString(),
                Comparator.naturalOrder(),
                WebhookJson::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showWebhook", summary = "One webhook, without its secret")
    public WebhookJson show(@RestPath UUID id) {
        return WebhookJson.of(Webhook.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createWebhook", summary = "Make a webhook; its secret is shown this once")
    public RestResponse<NewWebhookJson> create(WebhookInput input) {
        Webhook webhook = Webhook.create(input.details(), currentCandidate.moment());
        return Created.at(NewWebhookJson.of(webhook), "webhooks", webhook.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateWebhook", summary = "Change a webhook, or switch it on or off")
    public WebhookJson update(@RestPath UUID id, MergePatch patch) {
        Webhook webhook = Webhook.require(id);
        tags.require(WebhookJson.of(webhook));
        webhook.describe(patch.onto(WebhookInput.of(webhook)).details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return WebhookJson.of(webhook);
    }

    @POST
    @Path("/{id}/secrets")
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createWebhookSecret",
            summary =
                    "Give a webhook a new secret, shown this once; for a while both sign, or the old one ends at once")
    public RestResponse<NewWebhookJson> renewSecret(@RestPath UUID id, WebhookSecretInput input) {
        Webhook webhook = Webhook.require(id);
        webhook.renewSecret(input.renewal(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return Created.at(NewWebhookJson.of(webhook), "webhooks", id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteWebhook", summary = "Delete a webhook and the log of what was sent to it")
    public void destroy(@RestPath UUID id) {
        Webhook webhook = Webhook.require(id);
        tags.require(WebhookJson.of(webhook));
        webhook.remove();
    }
}
