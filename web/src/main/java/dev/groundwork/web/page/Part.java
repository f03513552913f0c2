package dev.groundwork.web.page;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.Place;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a long list as its page shows it.
 *
 * @param rows the part
 * @param isBeginning whether it is the first
 * @param next where the next part begins; empty text at the end
 */
public record Part<T>(List<T> rows, boolean isBeginning, String next) {

    private static final int LENGTH = 50;

    /**
     * The part behind the place that an address carries.
     *
     * @param after as in the address; null for the beginning
     * @param read reads so many rows behind a place
     * @param place the place behind a row
     * @throws NotFound when the text is not a place in this list
     */
    public static <T> Part<T> read(String after, BiFunction<Place, Integer, List<T>> read, Function<T, Place> place) {
        try {
            List<T> found = read.apply(PlaceText.read(after), LENGTH + 1);
            List<T> shown = found.subList(0, Math.min(LENGTH, found.size()));
            String next = found.size() > LENGTH ? PlaceText.of(place.apply(shown.get(LENGTH - 1))) : "";
            return new Part<>(shown, after == null, next);
        } catch (DateTimeParseException notOfThisList) {
            throw new NotFound("place in the list");
        }
    }

    /** The same part with each row made into something else. */
    public <R> Part<R> with(Function<List<T>, List<R>> change) {
        return new Part<>(change.apply(rows), isBeginning, next);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
