package dev.groundwork.api.webhooks;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookDelivery;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What was and is to be sent to a webhook. */
@Path("/api/v1/webhooks/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
public class WebhookDeliveriesResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final PlacedPages pages;

    WebhookDeliveriesResource(CurrentCandidate currentCandidate, EntityTags tags, PlacedPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listWebhookDeliveries", summary = "What was and is to be sent to a webhook, latest first")
    public PageJson<WebhookDeliveryJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        Webhook webhook = Webhook.require(id);
        return pages.cut(
                "deliveries of " + id,
                query,
                (after, limit) -> WebhookDelivery.page(webhook, after, limit),
                WebhookDelivery::place,
                deliveries -> deliveries.stream().map(WebhookDeliveryJson::of).toList(),
                () -> WebhookDelivery.countOf(webhook));
    }

    @GET
    @Path("/{deliveryId}")
    @RolesAllowed("read")
    @Operation(operationId = "showWebhookDelivery", summary = "One delivery")
    public WebhookDeliveryJson show(@RestPath UUID id, @RestPath UUID deliveryId) {
        return WebhookDeliveryJson.of(WebhookDelivery.require(Webhook.require(id), deliveryId));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createWebhookDelivery",
            summary =
                    "Send a test, even to a webhook that is switched off; it goes out within seconds and is tried once")
    public RestResponse<WebhookDeliveryJson> create(@RestPath UUID id) {
        WebhookDelivery test = WebhookDelivery.test(Webhook.require(id), currentCandidate.moment());
        return Created.at(WebhookDeliveryJson.of(test), "webhooks", id, "deliveries", test.id);
    }

    @PUT
    @Path("/{deliveryId}/repetition")
    @RolesAllowed("write")
    @Transactional
    @Operation(
            operationId = "createWebhookRepetition",
            summary = "Send it again, with the same id; nothing happens while it is to be sent anyway")
    public WebhookDeliveryJson repeat(@RestPath UUID id, @RestPath UUID deliveryId) {
        WebhookDelivery delivery = WebhookDelivery.require(Webhook.require(id), deliveryId);
        tags.require(WebhookDeliveryJson.of(delivery));
        delivery.repeat(currentCandidate.moment());
        Panache.getEntityManager().flush();
        return WebhookDeliveryJson.of(delivery);
    }
}
