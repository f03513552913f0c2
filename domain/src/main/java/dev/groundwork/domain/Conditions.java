package dev.groundwork.domain;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The conditions of one query in HQL, of which some are left out. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds a condition that has no parameter. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one parameter, unless its value is null. */
    public Conditions and(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Leaves out everything up to a place in an ascending order by a value and an id. */
    public Conditions after(String value, Object lastValue, String id, UUID lastId) {
        return beyond(">", value, lastValue, id, lastId);
    }

    /** Leaves out everything up to a place in a descending order by a value and an id. */
    public Conditions before(String value, Object lastValue, String id, UUID lastId) {
        return beyond("<", value, lastValue, id, lastId);
    }

    /** The conditions joined for a {@code where}; true when there are none. */
    public String hql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    /** The values of all conditions. */
    public Map<String, Object> values() {
        return parameters;
    }

    /** Gives a query the values of all conditions. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private Conditions beyond(String sign, String value, Object lastValue, String id, UUID lastId) {
        conditions.add("(%1$s %2$s :lastValue or %1$s = :lastValue and %3$s %2$s :lastId)".formatted(value, sign, id));
        parameters.put("lastValue", lastValue);
        parameters.put("lastId", lastId);
        return this;
    }
}
