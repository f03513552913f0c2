package dev.groundwork.domain.today;

import dev.groundwork.domain.OwnRows;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.people.Contact;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scheduled round of an open application, with whoever holds it.
 *
 * @param interview with application, company and stage
 * @param people in the order of their names
 */
public record Round(Interview interview, List<Contact> people) {

    private static final String MEANT =
            "select i.id from Interview i join i.application a on a.candidateId = :candidate"
                    + " where i.candidateId = :candidate and i.outcome = SCHEDULED and i.endsAt > :since and a.binnedAt is null and a.outcome is null";

    /**
     * Those that are not over, the next first, in one statement.
     *
     * @param limit at most this many
     */
    public static List<Round> notOver(Instant now, int limit) {
        return notOver(now, now, limit);
    }

    /**
     * As {@link #notOver(Instant, int)}, and behind these the rounds that were over by now, though not at an earlier instant,
     * and of which the candidate has not said what became of them.
     */
    public static List<Round> notOver(Instant now, Instant since, int limit) {
        Map<Interview, List<Contact>> people = new LinkedHashMap<>();
        OwnRows.of(
                        Tuple.class,
                        "select v as interview, p as person from Interview v join fetch v.application b"
                                + " join fetch b.company c join fetch b.stage s"
                                + " left join Interviewer r on r.candidateId = :candidate and r.interview = v"
                                + " left join r.contact p on p.candidateId = :candidate"
                                + " where v.candidateId = :candidate and b.candidateId = :candidate"
                                + " and c.candidateId = :candidate and s.candidateId = :candidate and v.id in (" + MEANT
                                + " order by case when i.endsAt > :now then 0 else 1 end, i.startsAt, i.id limit :limit)"
                                + " order by case when v.endsAt > :now then 0 else 1 end, v.startsAt, v.id, p.nameKey, p.id")
                .with("now", now)
                .with("since", since)
                .with("limit", limit)
                .list()
                .forEach(row -> {
                    List<Contact> known =
                            people.computeIfAbsent(row.get("interview", Interview.class), round -> new ArrayList<>());
                    Contact person = row.get("person", Contact.class);
                    if (person != null) {
                        known.add(person);
                    }
                });
        return people.entrySet().stream()
                .map(entry -> new Round(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
