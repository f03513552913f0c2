package dev.groundwork.domain.transfer;

import java.util.ArrayList;
import java.util.List;

/** Notes made of what a file has no other place for, a paragraph each. */
final class CollectedNotes {

    private final List<String> paragraphs = new ArrayList<>();

    /** Adds a text as it is, unless it is null. */
    CollectedNotes add(String text) {
        if (text != null) {
            paragraphs.add(text);
        }
        return this;
    }

    /** Adds a text with what it is, unless it is null. */
    CollectedNotes add(String label, String text) {
        return add(text == null ? null : label + ": " + text.strip());
    }

    /** Adds whom to turn to. */
    CollectedNotes contact(String label, String name, String address) {
        return add(
                label, name == null || address == null ? name == null ? address : name : name.strip() + ", " + address);
    }

    /** Null when there is nothing to write down. */
    String text() {
        return paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
    }
}
