package dev.groundwork.api.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Cuts pages out of lists that are short enough to be read whole. */
@ApplicationScoped
public class Pages {

    private final Cursors cursors;

    Pages(Cursors cursors) {
        this.cursors = cursors;
    }

    /**
     * The page that is asked for.
     *
     * @param name names the list for its cursors
     * @param all the whole list in its order
     * @param key text by which the items are in order, different for each
     * @param order whether keys rise or fall
     * @param shown what is shown of an item
     */
    public <E, T> PageJson<T> cut(
            String name,
            List<E> all,
            PageQuery query,
            Function<E, String> key,
            Comparator<String> order,
            Function<E, T> shown) {
        List<E> rest = query.cursor == null ? all : after(place(name, query.cursor), all, key, order);
        return PageJson.of(
                rest,
                query,
                items -> items.stream().map(shown).toList(),
                item -> cursors.seal(name, key.apply(item)),
                all::size);
    }

    /** An instant as text that sorts as the instant does. */
    public static String key(Instant instant) {
        return String.format("%020d", ChronoUnit.MICROS.between(Instant.EPOCH, instant) + Long.MAX_VALUE / 2);
    }

    private String place(String name, String cursor) {
        return cursors.open(name, cursor).get(0);
    }

    private static <E> List<E> after(String place, List<E> all, Function<E, String> key, Comparator<String> order) {
        return all.stream()
                .filter(item -> order.compare(key.apply(item), place) > 0)
                .toList();
    }
}
