package dev.groundwork.domain.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes down what LinkedIn kept of an application form, as notes that can be read. */
final class LinkedInNotes {

    private static final String BETWEEN_ANSWERS = Pattern.quote(" | ");

    private final List<String> paragraphs = new ArrayList<>();

    LinkedInNotes resume(String name) {
        return paragraph("Résumé sent: ", name);
    }

    LinkedInNotes contact(String email, String phone) {
        if (email != null && phone != null) {
            return paragraph("Contact given: ", email.strip() + ", " + phone.strip());
        }
        return paragraph("Contact given: ", email == null ? phone : email);
    }

    /** @param answers as LinkedIn writes them: {@code question:answer | question:answer} */
    LinkedInNotes answers(String answers) {
        if (answers != null) {
            for (String pair : answers.strip().split(BETWEEN_ANSWERS)) {
                paragraphs.add(answer(pair));
            }
        }
        return this;
    }

    /** Null when there is nothing to write down. */
    String text() {
        return paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
    }

    private LinkedInNotes paragraph(String label, String content) {
        if (content != null) {
            paragraphs.add(label + content.strip());
        }
        return this;
    }

    /** The question ends at its question mark, for it may have a colon of its own. */
    private static String answer(String pair) {
        int mark = pair.indexOf("?:");
        int colon = mark >= 0 ? mark + 1 : pair.indexOf(':');
        return colon < 0
                ? pair
                : "**" + pair.substring(0, colon).strip() + "** "
                        + pair.substring(colon + 1).strip();
    }
}
