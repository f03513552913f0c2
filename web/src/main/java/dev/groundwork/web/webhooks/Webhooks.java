package dev.groundwork.web.webhooks;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.webhooks.SecretRenewal;
import dev.groundwork.domain.webhooks.Webhook;
import dev.groundwork.domain.webhooks.WebhookDelivery;
import dev.groundwork.domain.webhooks.WebhookDetails;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Settings: where the candidate's other programs are told what happens. */
@Path(Webhooks.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Webhooks {

    static final String PATH = "/settings/webhooks";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(List<Webhook> webhooks, WebhookForm form, Errors errors);

        static native TemplateInstance made(Webhook webhook, boolean isNew);

        static native TemplateInstance show(
                Webhook webhook, WebhookForm form, Errors errors, DeliveryLog log, boolean isSignedTwice);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Webhooks(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    public Response index() {
        return html.page(Templates.index(Webhook.inOrder(), WebhookForm.blank(), Errors.none()));
    }

    /** Answers with the secret itself instead of leading to another page: it is shown this once. */
    @POST
    public Response create(@BeanParam WebhookForm form) {
        return html.attempt(() -> make(form), errors -> Templates.index(Webhook.inOrder(), form, errors));
    }

    @GET
    @Path("{id}")
    public Response show(UUID id, @RestQuery UUID before) {
        Webhook webhook = Webhook.require(id);
        return html.page(page(webhook, WebhookForm.of(webhook), Errors.none(), before));
    }

    @POST
    @Path("{id}")
    public Response update(UUID id, @BeanParam WebhookForm form) {
        return html.attempt(() -> change(id, form), errors -> page(Webhook.require(id), form, errors, null));
    }

    /**
     * Answers with the new secret itself: it is shown this once.
     *
     * @param old {@code ends} when the old one signs no more; else it does so beside the new one for a while
     */
    @POST
    @Path("{id}/secret")
    @Transactional
    public Response renewSecret(UUID id, @RestForm String old) {
        Webhook webhook = Webhook.require(id);
        webhook.renewSecret("ends".equals(old) ? SecretRenewal.AT_ONCE : SecretRenewal.USUAL, moment());
        return html.page(Templates.made(webhook, false));
    }

    @POST
    @Path("{id}/activation")
    @Transactional
    public Response switchOn(UUID id) {
        return switched(id, true, Notice.WEBHOOK_SWITCHED_ON);
    }

    @POST
    @Path("{id}/deactivation")
    @Transactional
    public Response switchOff(UUID id) {
        return switched(id, false, Notice.WEBHOOK_SWITCHED_OFF);
    }

    @POST
    @Path("{id}/test")
    @Transactional
    public Response test(UUID id) {
        WebhookDelivery.test(Webhook.require(id), moment());
        return html.seeOther(path(id), Notice.WEBHOOK_TESTED);
    }

    @POST
    @Path("{id}/deliveries/{delivery}/repetition")
    @Transactional
    public Response repeat(UUID id, UUID delivery) {
        WebhookDelivery.require(Webhook.require(id), delivery).repeat(moment());
        return html.seeOther(path(id), Notice.WEBHOOK_REPEATED);
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response delete(UUID id) {
        Webhook.require(id).remove();
        return html.seeOther(PATH, Notice.WEBHOOK_DELETED);
    }

    private TemplateInstance page(Webhook webhook, WebhookForm form, Errors errors, UUID before) {
        return Templates.show(
                webhook, form, errors, DeliveryLog.of(webhook, before), webhook.isSignedTwice(moment().now()));
    }

    private Response make(WebhookForm form) {
        Webhook webhook = Webhook.create(form.details(true), moment());
        return html.page(Templates.made(webhook, true));
    }

    private Response change(UUID id, WebhookForm form) {
        Webhook webhook = Webhook.require(id);
        webhook.describe(form.details(webhook.active), moment());
        return html.seeOther(path(id), Notice.WEBHOOK_SAVED);
    }

    private Response switched(UUID id, boolean active, Notice notice) {
        Webhook webhook = Webhook.require(id);
        webhook.describe(new WebhookDetails(webhook.url, webhook.chosen(), active), moment());
        return html.seeOther(path(id), notice);
    }

    private Moment moment() {
        return currentCandidate.moment();
    }

    private static String path(UUID id) {
        return PATH + "/" + id;
    }
}
