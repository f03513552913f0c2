package dev.groundwork.api.people;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.people.Part;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who has a part in an application: a contact there is already, by its id alone, or a new one.
 *
 * @param contactId an existing contact; the other properties are then left out
 * @param part {@code OTHER} when left out
 */
@InputOf(ContactJson.class)
public record ApplicationContactInput(
        UUID contactId,

        @Schema(type = SchemaType.STRING, defaultValue = "OTHER")
        Part part,

        @Schema(maxLength = 200, description = "Required for a new contact")
        String name,

        @Schema(maxLength = 200, description = "By name: found or made")
        String company,

        @Schema(maxLength = 200) String title,
        @Schema(maxLength = 254) String email,
        @Schema(maxLength = 100) String phone,
        @Schema(maxLength = 2000) String linkedin,
        @Schema(maxLength = 100_000) String notes,
        LocalDate lastTouchOn,
        LocalDate nextTouchOn) {

    private static final ContactDetails NOTHING =
            new ContactDetails(null, null, null, null, null, null, null, null, null);

    /** The contact that is meant, made now when it is a new one. */
    Contact contact(Moment moment) {
        if (contactId == null) {
            return Contact.create(details(), moment);
        }
        if (!details().equals(NOTHING)) {
            throw new InvalidInput("contactId", "must come alone with the part; PATCH the contact to change it");
        }
        return Contact.require(contactId);
    }

    Part partOrOther() {
        return part == null ? Part.OTHER : part;
    }

    private ContactDetails details() {
        return new ContactDetails(name, company, title, email, phone, linkedin, notes, lastTouchOn, nextTouchOn);
    }
}
