package dev.groundwork.domain.insights;

import dev.groundwork.domain.InvalidInput;
import dev.groundwork.domain.Names;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which applications a figure is about. Null means that it does not matter; binned ones never count.
 *
 * @param from the first day, in the candidate's zone
 * @param to the last day
 * @param source how the candidate came upon them
 * @param tag the name of a tag they carry
 * @param company the name of the company or its id
 * @param resume the id of a revision of a résumé that went to them
 * @param path the slug of a career path they build toward
 */
public record InsightFilter(
        LocalDate from, LocalDate to, String source, String tag, String company, UUID resume, String path) {

    /** @throws InvalidInput on {@code to} when the last day is before the first */
    public InsightFilter {
        if (from != null && to != null && from.isAfter(to)) {
            throw new InvalidInput("to", "must not be before the first day");
        }
        source = Names.tidy(source);
        tag = Names.tidy(tag);
        company = Names.tidy(company);
        path = Names.tidy(path);
    }

    /** All applications of all times. */
    public static InsightFilter all() {
        return new InsightFilter(null, null, null, null, null, null, null);
    }

    /** The same of other days. */
    public InsightFilter within(LocalDate first, LocalDate last) {
        return new InsightFilter(first, last, source, tag, company, resume, path);
    }
}
