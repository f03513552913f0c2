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

    /** An instant in UTC, with as many digits of a second as it needs, by threes. */
    INSTANT {
        @Override
        String json(String sql) {
            return "to_char(%1$s at time zone 'UTC', case when date_trunc('second', %1$s) = %1$s then 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"' when date_trunc('milliseconds', %1$s) = %1$s then 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"' else 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"' end)"
                    .formatted(sql);
        }

        @Override
        String csv(String sql) {
            return json(sql);
        }
    },

    /** Several names; in CSV in one cell, as {@link JoinedNames} joins them. */
    NAMES {
        @Override
        String csv(String sql) {
            String joined =
                    "(select string_agg(case when n like '%%;%%' or n like '\"%%' then '\"' || replace(n, '\"', '\"\"') || '\"' else n end, '; ' order by o) from unnest(%s) with ordinality u(n, o))"
                            .formatted(sql);
            return "(select " + guarded("j") + " from (select " + joined + " as j) joined)";
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
