package dev.groundwork.api.notes;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.people.Contact;
import dev.groundwork.domain.pipeline.Company;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The notes on what are asked for: on one thing, or all of them. */
public class NoteQuery {

    @RestQuery
    @Parameter(description = "Only those on this application", schema = @Schema(format = "uuid"))
    public String applicationId;

    @RestQuery
    @Parameter(description = "Only those on this company", schema = @Schema(format = "uuid"))
    public String companyId;

    @RestQuery
    @Parameter(description = "Only those on this contact", schema = @Schema(format = "uuid"))
    public String contactId;

    /** What the notes are to be on; null for all notes. */
    UUID subjectId() {
        if (Stream.of(applicationId, companyId, contactId)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw Query.malformed("applicationId", "given without companyId and contactId, and each of these alone");
        }
        return Stream.of(
                        Query.id("applicationId", applicationId),
                        Query.id("companyId", companyId),
                        Query.id("contactId", contactId))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The notes on the one thing that is named. */
    List<Note> notes() {
        if (applicationId != null) {
            return Note.of(JobApplication.require(subjectId()));
        }
        return companyId == null ? Note.of(Contact.require(subjectId())) : Note.of(Company.require(subjectId()));
    }
}
