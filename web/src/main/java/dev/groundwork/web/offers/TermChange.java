package dev.groundwork.web.offers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a revision changed.
 *
 * @param label which of the terms
 * @param before what it was; null where it is new
 * @param after what it became; null where it was taken away
 */
public record TermChange(String label, String before, String after) {

    /** What differs between two revisions, in the order of the terms. */
    static List<TermChange> between(List<Term> before, List<Term> after) {
        Map<String, String> old = byLabel(before);
        Map<String, String> now = byLabel(after);
        Map<String, String> labels = new LinkedHashMap<>(old);
        labels.putAll(now);
        List<TermChange> changes = new ArrayList<>();
        for (String label : labels.keySet()) {
            if (!Objects.equals(old.get(label), now.get(label))) {
                changes.add(new TermChange(label, old.get(label), now.get(label)));
            }
        }
        return changes;
    }

    private static Map<String, String> byLabel(List<Term> terms) {
        Map<String, String> byLabel = new LinkedHashMap<>();
        terms.forEach(term -> byLabel.put(term.label(), term.value()));
        return byLabel;
    }
}
