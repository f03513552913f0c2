package dev.groundwork.domain.people;

import dev.groundwork.domain.Conditions;
import dev.groundwork.domain.Names;
import java.util.UUID;

/**
 * Which contacts are meant. Null and blank mean that it does not matter.
 *
 * @param text part of the name, whatever the case
 * @param companyId whom they work for
 */
public record ContactFilter(String text, UUID companyId) {

    public ContactFilter {
        text = Names.key(text);
    }

    /** Everybody. */
    public static ContactFilter all() {
        return new ContactFilter(null, null);
    }

    /** The same over the alias {@code c}. */
    Conditions conditions() {
        return new Conditions()
                .and("locate(:text, c.nameKey) > 0", "text", text)
                .and("c.company.id = :company", "company", companyId);
    }
}
