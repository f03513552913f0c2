package dev.groundwork.api.pipeline;

import dev.groundwork.domain.pipeline.TimelineEntry;
import java.time.Instant;
import java.util.UUID;

/** Something that happened to an application. */
public record TimelineEntryJson(UUID id, Instant at, TimelineEntry.Type type, String summary, SubjectJson subject) {

    /** The thing that an entry is about. */
    public record SubjectJson(TimelineEntry.SubjectType type, UUID id) {}

    static TimelineEntryJson of(TimelineEntry entry) {
        return new TimelineEntryJson(
                entry.id, entry.at, entry.type, entry.summary(), new SubjectJson(entry.subjectType, entry.subjectId));
    }
}
