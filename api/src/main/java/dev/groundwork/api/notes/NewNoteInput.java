package dev.groundwork.api.notes;

import dev.groundwork.api.json.InputOf;
import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.NoteDetails;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note together with what it is about: exactly one of the three.
 *
 * @param text Markdown, kept as written
 */
@InputOf(NoteJson.class)
public record NewNoteInput(
        UUID applicationId,
        UUID companyId,
        UUID contactId,
        @Schema(required = true, maxLength = 100_000) String text) {

    Note write(Moment moment) {
        if (Stream.of(applicationId, companyId, contactId)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw new InvalidInput(
                    "applicationId", "must be given, or else companyId or contactId: a note is about one of them");
        }
        NoteDetails details = new NoteDetails(text);
        if (applicationId != null) {
            return Note.on(JobApplication.require(applicationId), details, moment);
        }
        return companyId == null
                ? Note.on(Contact.require(contactId), details, moment)
                : Note.on(Company.require(companyId), details, moment);
    }
}
