package dev.groundwork.api.people;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.people.ContactDetails;
import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.pipeline.JobApplication;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate writes down about somebody; {@link ContactDetails} says what each word means.
 *
 * @param applications all the parts they have in applications; none when left out
 */
@InputOf(ContactJson.class)
public record ContactInput(
        @Schema(required = true, maxLength = 200) String name,

        @Schema(maxLength = 200, description = "By name: found or made")
        String company,

        @Schema(maxLength = 200) String title,
        @Schema(maxLength = 254) String email,
        @Schema(maxLength = 100) String phone,
        @Schema(maxLength = 2000) String linkedin,
        @Schema(maxLength = 100_000) String notes,
        LocalDate lastTouchOn,
        LocalDate nextTouchOn,
        @Schema(maxItems = 200) List<InvolvementJson> applications) {

    private static final int MOST_PARTS = 200;

    static ContactInput of(Contact contact, List<InvolvementJson> applications) {
        ContactDetails details = contact.details();
        return new ContactInput(
                details.name(),
                details.company(),
                details.title(),
                details.email(),
                details.phone(),
                details.linkedin(),
                details.notes(),
                details.lastTouchOn(),
                details.nextTouchOn(),
                applications);
    }

    ContactDetails details() {
        return new ContactDetails(name, company, title, email, phone, linkedin, notes, lastTouchOn, nextTouchOn);
    }

    /** Gives the contact exactly these parts; those in applications in the bin stay. */
    void giveParts(Contact contact, Moment moment) {
        List<InvolvementJson> wanted = applications == null ? List.of() : applications;
        if (wanted.size() > MOST_PARTS || wanted.stream().anyMatch(ContactInput::isIncomplete)) {
            throw new InvalidInput(
                    "applications", "must be at most " + MOST_PARTS + ", each with an applicationId and a part");
        }
        List<Involvement> present = Involvement.of(contact);
        if (Set.copyOf(wanted).equals(present.stream().map(InvolvementJson::of).collect(Collectors.toSet()))) {
            return;
        }
        contact.otherParts(moment);
        present.stream()
                .filter(involvement -> !wanted.contains(InvolvementJson.of(involvement)))
                .forEach(Involvement::remove);
        wanted.stream()
                .filter(part -> present.stream().map(InvolvementJson::of).noneMatch(part::equals))
                .forEach(part -> contact.involve(JobApplication.require(part.applicationId()), part.part(), moment));
    }

    private static boolean isIncomplete(InvolvementJson part) {
        return part.applicationId() == null || part.part() == null;
    }
}
