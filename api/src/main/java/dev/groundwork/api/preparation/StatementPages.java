package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.domain.preparation.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Cuts pages out of what was told to companies. */
@ApplicationScoped
class StatementPages {

    private final PlacedPages pages;

    StatementPages(PlacedPages pages) {
        this.pages = pages;
    }

    PageJson<StatementJson> cut(UUID applicationId, PageQuery query) {
        return pages.cut(
                applicationId == null ? "statements" : "statements of " + applicationId,
                query,
                (after, limit) -> Statement.page(applicationId, after, limit),
                Statement::place,
                statements -> statements.stream().map(StatementJson::of).toList(),
                () -> Statement.count(applicationId));
    }
}
