package dev.groundwork.web.preparation;

import dev.groundwork.domain.guides.Competency;
import dev.groundwork.domain.preparation.Story;
import dev.groundwork.domain.preparation.Telling;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stories against the competencies they show.
 *
 * @param stories in the order of their titles
 * @param rows a competency each
 */
public record StoryGrid(List<Head> stories, List<Row> rows) {

    /**
     * A story above its column.
     *
     * @param heardBy the companies that have heard it; empty text for none
     */
    public record Head(UUID id, String title, String heardBy) {

        public String getPath() {
            return Stories.path(id);
        }
    }

    /**
     * A competency with whether each story shows it.
     *
     * @param isGap whether none does
     */
    public record Row(String name, List<Boolean> shown, boolean isGap) {}

    static StoryGrid of(List<Story> stories, List<Competency> competencies, Map<UUID, List<Telling>> told) {
        return new StoryGrid(
                stories.stream()
                        .map(story -> new Head(story.id, story.title, heardBy(told.getOrDefault(story.id, List.of()))))
                        .toList(),
                competencies.stream()
                        .map(competency -> row(competency, stories))
                        .toList());
    }

    /** How many stories there are. */
    public long getTotal() {
        return stories.size();
    }

    /** How many competencies no story shows. */
    public long getGaps() {
        return rows.stream().filter(Row::isGap).count();
    }

    private static Row row(Competency competency, List<Story> stories) {
        List<Boolean> shown =
                stories.stream().map(story -> story.shows(competency.slug)).toList();
        return new Row(competency.name, shown, !shown.contains(true));
    }

    private static String heardBy(List<Telling> told) {
        return told.stream()
                .map(telling -> telling.interview.application.company.name)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
