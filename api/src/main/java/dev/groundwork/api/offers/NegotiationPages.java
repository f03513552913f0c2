package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.domain.offers.Negotiation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Cuts pages out of the steps of negotiations. */
@ApplicationScoped
class NegotiationPages {

    private final PlacedPages pages;

    NegotiationPages(PlacedPages pages) {
        this.pages = pages;
    }

    PageJson<NegotiationJson> cut(UUID applicationId, PageQuery query) {
        return pages.cut(
                applicationId == null ? "negotiations" : "negotiations of " + applicationId,
                query,
                (after, limit) -> Negotiation.page(applicationId, after, limit),
                Negotiation::place,
                steps -> steps.stream().map(NegotiationJson::of).toList(),
                () -> Negotiation.count(applicationId));
    }
}
