package dev.groundwork.api.tasks;

import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.domain.pipeline.Task;
import dev.groundwork.domain.pipeline.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;

/** Cuts pages out of the candidate's tasks. */
@ApplicationScoped
class TaskPages {

    private final PlacedPages pages;

    TaskPages(PlacedPages pages) {
        this.pages = pages;
    }

    PageJson<TaskJson> cut(TaskFilter filter, PageQuery query) {
        return pages.cut(
                filter.applicationId() == null ? "tasks" : "tasks of " + filter.applicationId(),
                query,
                (after, limit) -> Task.page(filter, after, limit),
                Task::place,
                tasks -> tasks.stream().map(TaskJson::of).toList(),
                () -> Task.count(filter));
    }
}
