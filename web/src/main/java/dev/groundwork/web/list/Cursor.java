package dev.groundwork.web.list;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.ApplicationList;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** A place in a list of applications as an address carries it. */
final class Cursor {

    private static final int LENGTH_OF_ID = 36;

    private Cursor() {}

    static String of(ApplicationList.Position position) {
        byte[] bytes = (position.id() + position.value()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The place, or null for the beginning.
     *
     * @throws NotFound when the text is not a place
     */
    static ApplicationList.Position position(String text) {
        if (text == null) {
            return null;
        }
        try {
            String position = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new ApplicationList.Position(
                    position.substring(LENGTH_OF_ID), UUID.fromString(position.substring(0, LENGTH_OF_ID)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAPlace) {
            throw new NotFound("place in the list");
        }
    }
}
