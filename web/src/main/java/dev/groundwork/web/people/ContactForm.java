package dev.groundwork.web.people;

import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.web.application.Typed;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;

/** Somebody as a candidate types them. */
public class ContactForm {

    @RestForm
    public String name;

    @RestForm
    public String company;

    @RestForm
    public String title;

    @RestForm
    public String email;

    @RestForm
    public String phone;

    @RestForm
    public String linkedin;

    @RestForm
    public String notes;

    @RestForm
    public String lastTouchOn;

    @RestForm
    public String nextTouchOn;

    static ContactForm of(Contact contact) {
        ContactDetails details = contact.details();
        ContactForm form = new ContactForm();
        form.name = details.name();
        form.company = Objects.toString(details.company(), "");
        form.title = Objects.toString(details.title(), "");
        form.email = Objects.toString(details.email(), "");
        form.phone = Objects.toString(details.phone(), "");
        form.linkedin = Objects.toString(details.linkedin(), "");
        form.notes = Objects.toString(details.notes(), "");
        form.lastTouchOn = Objects.toString(details.lastTouchOn(), "");
        form.nextTouchOn = Objects.toString(details.nextTouchOn(), "");
        return form;
    }

    /** @throws dev.groundwork.domain.InvalidInput with all that cannot be read or breaks a rule */
    ContactDetails details() {
        Typed typed = new Typed();
        return typed.into(new ContactDetails(
                name,
                company,
                title,
                email,
                phone,
                linkedin,
                Typed.lines(notes),
                typed.day("lastTouchOn", lastTouchOn),
                typed.day("nextTouchOn", nextTouchOn)));
    }
}
