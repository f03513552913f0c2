package dev.groundwork.domain.preparation;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that makes a candidate ready for a competency.
 *
 * @param type what it is
 * @param id the row; null where several that weigh little stand together
 * @param subject the item, the question or the story in its own words; of a session its kind
 * @param minutes how long a session took; else 0
 * @param at when it was done or written down; the latest of several
 * @param count how many it stands for
 * @param points how many of the hundred points it gives
 */
public record Evidence(EvidenceType type, UUID id, String subject, int minutes, Instant at, int count, double points) {

    /** What it is in a few words, in English. */
    public String label() {
        if (id == null) {
            return count + " more";
        }
        return type == EvidenceType.PRACTICE
                ? subject.charAt(0) + subject.substring(1).toLowerCase(Locale.ROOT) + ", " + minutes + " min"
                : subject;
    }
}
