package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.EntityTags;
import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.preparation.Debrief;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What the candidate wrote down after an interview; a round before its debrief has none. */
@Path("/api/v1/interviews/{id}/debrief")
@Produces(MediaType.APPLICATION_JSON)
public class DebriefResource {

    private final CurrentCandidate currentCandidate;
    private final EntityTags tags;

    DebriefResource(CurrentCandidate currentCandidate, EntityTags tags) {
        this.currentCandidate = currentCandidate;
        this.tags = tags;
    }

    @GET
    @RolesAllowed("read")
    @Operation(operationId = "showDebrief", summary = "What you wrote down after an interview")
    public DebriefJson show(@RestPath UUID id) {
        return DebriefJson.of(Debrief.require(Interview.require(id)));
    }

    @PUT
    @RolesAllowed("write")
    @Transactional
    @Operation(
            operationId = "updateDebrief",
            summary =
                    "Write down how an interview went; a scheduled one is held by that, and weak answers become cards")
    public DebriefJson put(@RestPath UUID id, DebriefInput input) {
        Interview interview = Debrief.roundForChange(id);
        Debrief.of(interview).map(DebriefJson::of).ifPresentOrElse(tags::require, tags::requireNone);
        Debrief debrief = Debrief.hold(interview, input.details(), currentCandidate.moment());
        Panache.getEntityManager().flush();
        return DebriefJson.of(debrief);
    }
}
