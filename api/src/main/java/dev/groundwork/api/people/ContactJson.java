package dev.groundwork.api.people;

import dev.groundwork.api.exchange.Versioned;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.Involvement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody the candidate has to do with.
 *
 * @param applications in which applications they have which part
 */
public record ContactJson(
        UUID id,
        int version,
        String name,
        UUID companyId,
        String company,
        String title,
        String email,
        String phone,
        String linkedin,
        String notes,
        LocalDate lastTouchOn,
        LocalDate nextTouchOn,
        List<InvolvementJson> applications,
        Instant createdAt,
        Instant updatedAt)
        implements Versioned {

    /** As it is in the database now. */
    static ContactJson of(Contact contact) {
        return of(List.of(contact)).get(0);
    }

    /** Several, with their parts read in one statement. */
    static List<ContactJson> of(Collection<Contact> contacts) {
        Map<UUID, List<Involvement>> parts = contacts.isEmpty()
                ? Map.of()
                : Involvement.ofEach(
                        contacts.stream().map(contact -> contact.id).toList());
        return contacts.stream()
                .map(contact -> of(contact, parts.getOrDefault(contact.id, List.of())))
                .toList();
    }

    private static ContactJson of(Contact contact, List<Involvement> parts) {
        return new ContactJson(
                contact.id,
                contact.version,
                contact.name,
                contact.company == null ? null : contact.company.id,
                contact.company == null ? null : contact.company.name,
                contact.title,
                contact.email,
                contact.phone,
                contact.linkedin,
                contact.notes,
                contact.lastTouchOn,
                contact.nextTouchOn,
                parts.stream().map(InvolvementJson::of).toList(),
                contact.createdAt,
                contact.updatedAt);
    }
}
