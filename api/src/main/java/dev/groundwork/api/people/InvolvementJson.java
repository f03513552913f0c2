package dev.groundwork.api.people;

import dev.groundwork.domain.people.Involvement;
import dev.groundwork.domain.people.Part;
import java.util.UUID;

/** A part in an application, in both directions. */
public record InvolvementJson(UUID applicationId, Part part) {

    static InvolvementJson of(Involvement involvement) {
        return new InvolvementJson(involvement.application.id, involvement.part);
    }
}
