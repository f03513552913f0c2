package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Cursors;
import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.TimelineEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Everything that happened to an application. */
@Path("/api/v1/applications/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
public class TimelineResource {

    private final Cursors cursors;

    TimelineResource(Cursors cursors) {
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed("read")
    @Operation(
            operationId = "listTimelineEntries",
            summary = "Everything that happened to an application, newest first")
    public PageJson<TimelineEntryJson> index(@RestPath UUID id, @BeanParam PageQuery query) {
        JobApplication application = JobApplication.require(id);
        return PageJson.of(
                TimelineEntry.of(application, place(id, query.cursor), query.limit() + 1),
                query,
                entries -> entries.stream().map(TimelineEntryJson::of).toList(),
                entry -> cursors.seal(name(id), entry.at.toString(), entry.id.toString()),
                () -> TimelineEntry.countOf(application));
    }

    private TimelineEntry.Position place(UUID id, String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> place = cursors.open(name(id), cursor);
        return new TimelineEntry.Position(Instant.parse(place.get(0)), UUID.fromString(place.get(1)));
    }

    private static String name(UUID id) {
        return "timeline of " + id;
    }
}
