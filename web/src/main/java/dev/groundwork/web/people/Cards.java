package dev.groundwork.web.people;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactCards;
import dev.groundwork.domain.people.ContactFilter;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import dev.groundwork.web.transfer.UploadedFile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Contacts as address cards (vCard): in from an address book, and out to one. */
@Path("/contacts/cards")
@RolesAllowed(SignedIn.ROLE)
public class Cards {

    /** More than anybody knows. */
    private static final int MOST = 20_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance report(ContactCards.Taken taken);
    }

    private final CurrentCandidate currentCandidate;
    private final Html html;

    Cards(CurrentCandidate currentCandidate, Html html) {
        this.currentCandidate = currentCandidate;
        this.html = html;
    }

    @GET
    @Transactional
    public Response index() {
        return file(Contact.page(ContactFilter.all(), null, MOST), "contacts.vcf");
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(UUID id) {
        return file(List.of(Contact.require(id)), "contact.vcf");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm FileUpload file) {
        return html.attempt(() -> take(UploadedFile.read(file)), errors -> Contacts.index(null, null, errors));
    }

    /** Answers with the report itself, because it is kept nowhere. */
    private Response take(byte[] file) {
        return html.page(Templates.report(ContactCards.take(file, currentCandidate.moment())));
    }

    private static Response file(List<Contact> contacts, String name) {
        return Response.ok(ContactCards.write(contacts, false), "text/vcard;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
