package dev.groundwork.web.people;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactFilter;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.web.address.LocalPath;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.Notice;
import dev.groundwork.web.page.Part;
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
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Contacts: all of them, one with the applications it has a part in, adding, editing, having been in touch. */
@Path(Contacts.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Contacts {

    static final String PATH = "/contacts";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(Part<Contact> part, long total, String text, Errors errors);

        static native TemplateInstance show(Contact contact, List<Involvement> involvements, List<Note> notes);

        static native TemplateInstance edit(UUID contact, ContactForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Contacts(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    static String path(UUID id) {
        return PATH + "/" + id;
    }

    @GET
    @Transactional
    public Response index(@RestQuery String text, @RestQuery String after) {
        return html.page(index(text, after, Errors.none()));
    }

    @GET
    @Path("new")
    public Response ask() {
        return html.page(Templates.edit(null, new ContactForm(), Errors.none()));
    }

    @POST
    public Response create(@BeanParam ContactForm form) {
        return html.attempt(() -> add(form), errors -> Templates.edit(null, form, errors));
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(UUID id) {
        Contact contact = Contact.require(id);
        return html.page(Templates.show(contact, Involvement.of(contact), Note.of(contact)));
    }

    @GET
    @Path("{id}/edit")
    @Transactional
    public Response edit(UUID id) {
        return html.page(Templates.edit(id, ContactForm.of(Contact.require(id)), Errors.none()));
    }

    @POST
    @Path("{id}/edit")
    public Response update(UUID id, @BeanParam ContactForm form) {
        return html.attempt(() -> change(id, form), errors -> Templates.edit(id, form, errors));
    }

    @POST
    @Path("{id}/touch")
    @Transactional
    public Response touch(UUID id, @RestForm String from) {
        Contact.require(id).touch(null, currentCandidate.moment());
        return html.seeOther(LocalPath.orElse(from, path(id)));
    }

    @POST
    @Path("{id}/deletion")
    @Transactional
    public Response destroy(UUID id) {
        Contact.require(id).remove();
        return html.seeOther(PATH, Notice.CONTACT_DELETED);
    }

    /** The list, also as what comes back when a file could not be taken. */
    static TemplateInstance index(String text, String after, Errors errors) {
        ContactFilter filter = new ContactFilter(text, null);
        Part<Contact> part = Part.read(after, (place, limit) -> Contact.page(filter, place, limit), Contact::place);
        return Templates.index(part, Contact.count(filter), Objects.toString(text, ""), errors);
    }

    private Response add(ContactForm form) {
        Contact contact = Contact.create(form.details(), currentCandidate.moment());
        return html.seeOther(path(contact.id), Notice.CONTACT_SAVED);
    }

    private Response change(UUID id, ContactForm form) {
        Contact.require(id).change(form.details(), currentCandidate.moment());
        return html.seeOther(path(id), Notice.CONTACT_SAVED);
    }
}
