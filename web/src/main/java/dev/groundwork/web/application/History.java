package dev.groundwork.web.application;

import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.StageChange;
import dev.groundwork.domain.pipeline.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What happened to an application, newest first.
 *
 * @param older where the next part begins, or null at the end
 * @param isLatest whether it begins with the newest entry
 */
public record History(List<HistoryEntry> entries, TimelineEntry.Position older, boolean isLatest) {

    private static final int LENGTH = 100;

    /** @param before only what is older than this; null for the latest */
    static History of(JobApplication application, TimelineEntry.Position before) {
        Map<UUID, StageChange> changes = StageChange.of(application).stream()
                .collect(Collectors.toMap(change -> change.id, Function.identity()));
        List<TimelineEntry> found = TimelineEntry.of(application, before, LENGTH + 1);
        List<TimelineEntry> shown = found.subList(0, Math.min(LENGTH, found.size()));
        return new History(
                shown.stream()
                        .map(entry -> HistoryEntry.of(entry, changes.get(entry.subjectId)))
                        .toList(),
                found.size() > LENGTH ? shown.get(LENGTH - 1).position() : null,
                before == null);
    }
}
