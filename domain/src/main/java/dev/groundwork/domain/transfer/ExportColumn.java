package dev.groundwork.domain.transfer;

/**
 * A column of a file that PostgreSQL writes.
 *
 * @param name as in the API
 * @param sql what is in it, over the aliases of its table
 */
record ExportColumn(String name, String sql, CellKind kind) {

    static ExportColumn text(String name, String sql) {
        return new ExportColumn(name, sql, CellKind.TEXT);
    }

    static ExportColumn plain(String name, String sql) {
        return new ExportColumn(name, sql, CellKind.PLAIN);
    }

    static ExportColumn instant(String name, String sql) {
        return new ExportColumn(name, sql, CellKind.INSTANT);
    }

    String csv() {
        return kind.csv(sql) + " as \"" + name + '"';
    }

    String json() {
        return kind.json(sql) + " as \"" + name + '"';
    }
}
