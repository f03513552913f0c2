package dev.groundwork.api.people;

import dev.groundwork.api.exchange.Created;
import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.api.exchange.Idempotent;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.api.json.MergePatch;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactFilter;
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

/** The people that the candidate has to do with. */
@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
public class ContactsResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;
    private final PlacedPages pages;

    ContactsResource(CurrentCandidate currentCandidate, EntityTags tags, PlacedPages pages) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "listContacts", summary = "Your contacts in the order of their names")
    public PageJson<ContactJson> index(@BeanParam ContactQuery query, @BeanParam PageQuery page) {
        ContactFilter filter = query.filter();
        return pages.cut(
                "contacts",
                page,
                (after, limit) -> Contact.page(filter, after, limit),
                Contact::place,
                ContactJson::of,
                () -> Contact.count(filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("read")
    @Operation(operationId = "showContact", summary = "One contact")
    public ContactJson show(@RestPath UUID id) {
        return ContactJson.of(Contact.require(id));
    }

    @POST
    @RolesAllowed("write")
    @Transactional
    @Idempotent
    @Operation(operationId = "createContact", summary = "Add a contact")
    public RestResponse<ContactJson> create(ContactInput input) {
        Moment moment = currentCandidate.moment();
        Contact contact = Contact.create(input.details(), moment);
        input.giveParts(contact, moment);
        Panache.getEntityManager().flush();
        return Created.at(ContactJson.of(contact), "contacts", contact.id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "updateContact", summary = "Change what you wrote down about a contact")
    public ContactJson update(@RestPath UUID id, MergePatch patch) {
        Contact contact = Contact.require(id);
        ContactJson present = ContactJson.of(contact);
        tags.require(present);
        ContactInput input = patch.onto(ContactInput.of(contact, present.applications()));
        contact.change(input.details(), currentCandidate.moment());
        input.giveParts(contact, currentCandidate.moment());
        Panache.getEntityManager().flush();
        return ContactJson.of(contact);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("write")
    @Transactional
    @Operation(operationId = "deleteContact", summary = "Delete a contact")
    public void destroy(@RestPath UUID id) {
        Contact contact = Contact.require(id);
        tags.require(ContactJson.of(contact));
        contact.remove();
    }
}
