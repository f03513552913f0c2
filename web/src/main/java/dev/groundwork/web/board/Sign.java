package dev.groundwork.web.board;

/**
 * A few words on a card that say where things stand.
 *
 * @param text the words
 * @param look the class that gives them the colour of their meaning; empty text for words that are just told
 * @param pressing whether it asks for something to be done today
 */
public record Sign(String text, String look, boolean pressing) {

    static Sign plain(String text) {
        return new Sign(text, "", false);
    }

    static Sign timed(String text, boolean today) {
        return new Sign(text, "chip chip--time", today);
    }

    static Sign waiting(String text) {
        return new Sign(text, "word--waiting", false);
    }

    static Sign pressing(String text) {
        return new Sign(text, "chip chip--late", true);
    }
}
