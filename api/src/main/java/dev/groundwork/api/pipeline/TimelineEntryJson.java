package dev.groundwork.api.pipeline;

import dev.groundwork.domain.pipeline.TimelineEntry;
import java.time.Instant;
import java.util.UUID;

/** Something that happened to an application. */
public record TimelineEntryJson(
        UUID id,
        int version,
        Instant at,
        TimelineEntry.Type type,
        String summary,
        SubjectJson subject,
        Instant createdAt,
        Instant updatedAt) {

    /** The thing that an entry is about. */
    public record SubjectJson(TimelineEntry.SubjectType type, UUID id) {}

    static TimelineEntryJson of(TimelineEntry entry) {
        return new TimelineEntryJson(
                entry.id,
                entry.version,
                entry.at,
                entry.type,
                entry.summary(),
                new SubjectJson(entry.subjectType, entry.subjectId),
                entry.createdAt,
                entry.updatedAt);
    }
}
