package dev.groundwork.web.page;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.Place;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** A place in a list as an address carries it. */
final class PlaceText {

    private static final int LENGTH_OF_ID = 36;

    private PlaceText() {}

    /** The place as letters, digits, minus and underscore. */
    static String of(Place place) {
        byte[] bytes = (place.id() + place.value()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The place, or null for the beginning.
     *
     * @throws NotFound when the text is not a place
     */
    static Place read(String text) {
        if (text == null) {
            return null;
        }
        try {
            String place = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Place(place.substring(LENGTH_OF_ID), UUID.fromString(place.substring(0, LENGTH_OF_ID)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAPlace) {
            throw new NotFound("place in the list");
        }
    }
}
