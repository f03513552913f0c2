package dev.groundwork.api.people;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.Names;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The contacts that have a part in an application. */
@Path("/api/v1/applications/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
public class ApplicationContactsResource {

    private final CurrentCandidate currentCandidate;
    private final Pages pages;

    ApplicationContactsResource(CurrentCandidate currentCandidate, Pages pages) {
        this.currentCandidate = currentCandidate;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listApplicationContacts", summary = "Who has a part in an application")
    public PageJson<ContactJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        return pages.cut(
                "contacts of " + id,
                contactsOf(JobApplication.require(id)),
                query,
                ApplicationContactsResource::key,
                Comparator.naturalOrder(),
                Function.identity());
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(
            operationId = "createApplicationContact",
            summary = "Give a contact a part in an application; it may be a new one")
    public RestResponse<ContactJson> create(@RestPath UUID id, ApplicationContactInput input) {
        Moment moment = currentCandidate.moment();
        JobApplication application = JobApplication.require(id);
        Contact contact = input.contact(moment);
        contact.involve(application, input.partOrOther(), moment);
        Panache.getEntityManager().flush();
        return Created.at(ContactJson.of(contact), "contacts", contact.id);
    }

    private static List<ContactJson> contactsOf(JobApplication application) {
        List<Contact> contacts = Involvement.of(application).stream()
                .map(involvement -> involvement.contact)
                .distinct()
                .toList();
        return ContactJson.of(contacts).stream()
                .sorted(Comparator.comparing(ApplicationContactsResource::key))
                .toList();
    }

    private static String key(ContactJson contact) {
        return Names.key(contact.name()) + " " + contact.id();
    }
}
