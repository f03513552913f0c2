package dev.groundwork.domain.transfer;

/** How PostgreSQL writes what is in a column of an export, so that it reads as Java would have written it. */
enum CellKind {

    /** What a person wrote: guarded against being run as a formula. */
    TEXT {
        @Override
        String csv(String sql) {
            return guarded(sql);
        }
    },

    /** What can only be harmless: ids, days, numbers, words of ours. */
    PLAIN,

    /** A number with as few decimal places as it needs. */
    AMOUNT {
        @Override
        String json(String sql) {
            return "trim_scale(" + sql + ")";
        }

        @Override
        String csv(String sql) {
            return json(sql);
        }
    },

    /**
     * An instant, with as many digits of a second as it needs, by threes. The session is at UTC; most instants have the
     * right number of digits as PostgreSQL writes them.
     */
    INSTANT {
        @Override
        String json(String sql) {
            return "case when length(%1$s::text) in (22, 26, 29) then replace(replace(%1$s::text, ' ', 'T'), '+00', 'Z') else replace(replace(%1$s::text, ' ', 'T'), '+00', repeat('0', 2 - length(%1$s::text) %% 3) || 'Z') end"
                    .formatted(sql);
        }

        @Override
        String csv(String sql) {
            return json(sql);
        }
    },

    /** Several words of ours in an array; in CSV in one cell. */
    WORDS {
        @Override
        String csv(String sql) {
            return "nullif(array_to_string(" + sql + ", '; '), '')";
        }
    },

    /** A select of several names as n, in their order o; in CSV in one cell, as {@link JoinedNames} joins them. */
    NAMES {
        @Override
        String csv(String sql) {
            return "(select " + guarded("j")
                    + " from (select string_agg(case when position(';' in n) > 0 or left(n, 1) = '\"' then '\"' || replace(n, '\"', '\"\"') || '\"' else n end, '; ' order by o) as j from ("
                    + sql + ") names) joined)";
        }

        @Override
        String json(String sql) {
            return "array(select n from (" + sql + ") names order by o)";
        }
    };

    /** Most cells begin with a letter or a digit, which is told faster than by a regular expression. */
    private static String guarded(String sql) {
        return "case when ascii(%1$s) between 48 and 57 or ascii(%1$s) between 65 and 122 or not %1$s ~ '%2$s' then %1$s else '''' || %1$s end"
                .formatted(sql, FormulaGuard.IN_POSTGRESQL);
    }

    /** The expression for a cell in CSV. */
    String csv(String sql) {
        return sql;
    }

    /** The expression for a value in JSON. */
    String json(String sql) {
        return sql;
    }
}
