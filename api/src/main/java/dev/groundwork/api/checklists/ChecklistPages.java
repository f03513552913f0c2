package dev.groundwork.api.checklists;

import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.Pages;
import dev.groundwork.domain.checklists.Checklist;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Cuts pages out of the checklists of one application or round, which are few. */
@ApplicationScoped
class ChecklistPages {

    private final Pages pages;

    ChecklistPages(Pages pages) {
        this.pages = pages;
    }

    PageJson<ChecklistJson> cut(String name, List<Checklist> checklists, PageQuery query) {
        return pages.cut(
                name,
                ChecklistJson.of(checklists),
                query,
                checklist -> Pages.key(checklist.createdAt()) + checklist.id(),
                Comparator.naturalOrder(),
                checklist -> checklist);
    }
}
