package dev.groundwork.api.exchange;

import dev.groundwork.domain.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Cuts pages out of lists that the database reads part by part, each from a place on. */
@ApplicationScoped
public class PlacedPages {

    private final Cursors cursors;

    PlacedPages(Cursors cursors) {
        this.cursors = cursors;
    }

    /** A list that is read part by part. */
    @FunctionalInterface
    public interface Parts<E> {

        /**
         * A part of the list.
         *
         * @param after only what follows this place; null begins at the beginning
         * @param limit at most this many
         */
        List<E> read(Place after, int limit);
    }

    /**
     * The page that is asked for.
     *
     * @param name names the list for its cursors
     * @param place the place behind an item
     * @param shown what is shown of the items
     * @param total counts the whole list; asked only when wanted
     */
    public <E, T> PageJson<T> cut(
            String name,
            PageQuery query,
            Parts<E> list,
            Function<E, Place> place,
            Function<List<E>, List<T>> shown,
            LongSupplier total) {
        return PageJson.of(
                list.read(opened(name, query.cursor), query.limit() + 1),
                query,
                shown,
                item -> sealed(name, place.apply(item)),
                total);
    }

    private Place opened(String name, String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> place = cursors.open(name, cursor);
        return new Place(place.get(1), UUID.fromString(place.get(0)));
    }

    private String sealed(String name, Place place) {
        return cursors.seal(name, place.id().toString(), place.value());
    }
}
