package dev.groundwork.api.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Part of a list.
 *
 * @param items in the order asked for
 * @param nextCursor how to ask for the next part; null at the end
 * @param total how many items the whole list has; only where {@code count=true} asked
 */
public record PageJson<T>(
        List<T> items,
        String nextCursor,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {

    /**
     * The part of a list that one page shows.
     *
     * @param found what was found, one more than the limit when there is a next page
     * @param cursor the cursor that stands behind an item
     * @param total counts the whole list; asked only when wanted
     */
    public static <E, T> PageJson<T> of(
            List<E> found,
            PageQuery query,
            Function<List<E>, List<T>> shown,
            Function<E, String> cursor,
            LongSupplier total) {
        boolean goesOn = found.size() > query.limit();
        List<E> items = goesOn ? found.subList(0, query.limit()) : found;
        return new PageJson<>(
                shown.apply(items),
                goesOn ? cursor.apply(items.get(items.size() - 1)) : null,
                query.counts() ? total.getAsLong() : null);
    }
}
