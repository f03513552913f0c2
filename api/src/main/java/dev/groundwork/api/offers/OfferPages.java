package dev.groundwork.api.offers;

import dev.groundwork.api.exchange.PageJson;
import dev.groundwork.api.exchange.PageQuery;
import dev.groundwork.api.exchange.PlacedPages;
import dev.groundwork.domain.offers.Offer;
import dev.groundwork.domain.offers.OfferFilter;
import jakarta.enterprise.context.ApplicationScoped;

/** Cuts pages out of the candidate's offers. */
@ApplicationScoped
class OfferPages {

    private final PlacedPages pages;

    OfferPages(PlacedPages pages) {
        this.pages = pages;
    }

    PageJson<OfferJson> cut(OfferFilter filter, PageQuery query) {
        return pages.cut(
                "offers " + filter,
                query,
                (after, limit) -> Offer.page(filter, after, limit),
                Offer::place,
                offers -> offers.stream().map(OfferJson::of).toList(),
                () -> Offer.count(filter));
    }
}
