package dev.groundwork.domain.pipeline;

import dev.groundwork.domain.Names;
import dev.groundwork.domain.account.CurrentCandidate;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An {@link ApplicationFilter} as HQL over the aliases {@code a}, {@code c} (company) and {@code s} (stage). A query that
 * needs the latter two for itself joins them; one that does not begins with {@link #from()}.
 */
final class ApplicationConditions {

    /** How alike two words must be to be taken for each other; PostgreSQL's word_similarity, 0 to 1. */
    private static final double ALIKE = 0.4;

    private final List<String> conditions =
            new ArrayList<>(List.of("a.candidateId = :candidate", "a.binnedAt is null"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ApplicationConditions(ApplicationFilter filter) {
        add(!filter.stages().isEmpty(), "s.slug in (:stages)", "stages", filter.stages());
        add(!filter.kinds().isEmpty(), "s.kind in (:kinds)", "kinds", filter.kinds());
        addOutcomes(filter);
        addCompany(filter.company());
        add(
                filter.tag() != null,
                "exists (select 1 from Tagging g join g.tag t on t.candidateId = :candidate"
                        + " where g.candidateId = :candidate and g.application = a and t.nameKey = :tag)",
                "tag",
                Names.key(filter.tag()));
        add(filter.source() != null, "lower(a.source) = lower(:source)", "source", filter.source());
        addText(filter.text());
        if (filter.archived() != null) {
            conditions.add(filter.archived() ? "a.archivedAt is not null" : "a.archivedAt is null");
        }
        add(filter.appliedFrom() != null, "a.appliedOn >= :appliedFrom", "appliedFrom", filter.appliedFrom());
        add(filter.appliedTo() != null, "a.appliedOn <= :appliedTo", "appliedTo", filter.appliedTo());
        add(filter.updatedSince() != null, "a.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince());
    }

    /** Leaves out everything up to a place in an order. */
    void after(ApplicationList.Position place, ApplicationSort sort, boolean descending) {
        String value = sort.expression(descending);
        String beyond = descending ? " < " : " > ";
        conditions.add("(" + value + beyond + ":value or " + value + " = :value and a.id" + beyond + ":id)");
        parameters.put("value", sort.parse(place.value()));
        parameters.put("id", place.id());
    }

    /** The applications with what of their company and stage the conditions ask for. */
    String from() {
        return "JobApplication a" + joined("c", "company") + joined("s", "stage");
    }

    /** The conditions joined for a {@code where}. */
    String hql() {
        return String.join(" and ", conditions);
    }

    /** The values of all conditions but the candidate. */
    Map<String, Object> values() {
        return parameters;
    }

    /** Gives a query the values of all conditions. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query.setParameter("candidate", CurrentCandidate.ofRequest().toString());
    }

    private String joined(String alias, String attribute) {
        Pattern use = Pattern.compile("\\b" + alias + "\\.");
        return use.matcher(hql()).find()
                ? " join a.%1$s %2$s on %2$s.candidateId = :candidate".formatted(attribute, alias)
                : "";
    }

    private void add(boolean wanted, String condition, String parameter, Object value) {
        if (wanted) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    private void addOutcomes(ApplicationFilter filter) {
        if (filter.open() && !filter.outcomes().isEmpty()) {
            add(true, "(a.outcome is null or a.outcome in (:outcomes))", "outcomes", filter.outcomes());
        } else if (filter.open()) {
            conditions.add("a.outcome is null");
        } else {
            add(!filter.outcomes().isEmpty(), "a.outcome in (:outcomes)", "outcomes", filter.outcomes());
        }
    }

    private void addCompany(String company) {
        if (company != null && company.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            add(true, "c.id = :company", "company", UUID.fromString(company));
        } else {
            add(company != null, "c.nameKey = :company", "company", Names.key(company));
        }
    }

    private void addText(String text) {
        if (text != null) {
            conditions.add(
                    "(cast(sql('(? @@ websearch_to_tsquery(''simple'', ?))', column(a.search as String), :text) as Boolean) = true"
                            + " or cast(sql('word_similarity(cast(? as text), ?)', :text, concat(c.name, ' ', a.role)) as Double) >= :alike)");
            parameters.put("text", text);
            parameters.put("alike", ALIKE);
        }
    }
}
