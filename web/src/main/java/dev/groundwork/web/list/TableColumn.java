package dev.groundwork.web.list;

import dev.groundwork.domain.pipeline.ApplicationSort;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the table can show about an application beside company and role, in the order of its columns. */
public enum TableColumn {
    STAGE(ApplicationSort.STAGE, true),
    SINCE(ApplicationSort.STAGE_ENTERED_AT, true),
    APPLIED(ApplicationSort.APPLIED_ON, true),
    FOLLOW_UP(ApplicationSort.FOLLOW_UP_ON, true),
    EXCITEMENT(ApplicationSort.EXCITEMENT, true),
    TAGS(null, true),
    SOURCE(null, false),
    LOCATION(null, false),
    DEADLINE(null, false),
    ADDED(ApplicationSort.CREATED_AT, false),
    CHANGED(ApplicationSort.UPDATED_AT, false);

    private final ApplicationSort sort;
    private final boolean usual;

    TableColumn(ApplicationSort sort, boolean usual) {
        this.sort = sort;
        this.usual = usual;
    }

    /** The columns of a table whose candidate has not chosen any. */
    static List<TableColumn> usual() {
        return Arrays.stream(values()).filter(column -> column.usual).toList();
    }

    /** The column with this name in an address, if there is one. */
    static Optional<TableColumn> named(String slug) {
        return Arrays.stream(values())
                .filter(column -> column.slug().equals(slug))
                .findFirst();
    }

    /** Its name in addresses and classes. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it can be changed in its cell. */
    public boolean isEditable() {
        return this == FOLLOW_UP || this == EXCITEMENT || this == TAGS;
    }

    /** What the table is ordered by when its head is pressed, or null when it is not ordered by it. */
    ApplicationSort sort() {
        return sort;
    }
}
