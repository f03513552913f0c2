package dev.groundwork.web.list;

import dev.groundwork.domain.NotFound;
import dev.groundwork.web.application.ApplicationForm;
import java.util.Arrays;

/** What can be changed in place, in a cell of the table. */
public enum Cell {
    FOLLOW_UP(TableColumn.FOLLOW_UP, "followUpOn"),
    EXCITEMENT(TableColumn.EXCITEMENT, "excitement"),
    TAGS(TableColumn.TAGS, "tags");

    private final TableColumn column;
    private final String field;

    Cell(TableColumn column, String field) {
        this.column = column;
        this.field = field;
    }

    /** @throws NotFound when no cell has this name */
    static Cell named(String slug) {
        return Arrays.stream(values())
                .filter(cell -> cell.column.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("cell"));
    }

    public TableColumn column() {
        return column;
    }

    /** The field's name in the form of an application. */
    public String field() {
        return field;
    }

    /** What the form of an application says in this cell. */
    String in(ApplicationForm form) {
        return switch (this) {
            case FOLLOW_UP -> form.followUpOn;
            case EXCITEMENT -> form.excitement;
            case TAGS -> form.tags;
        };
    }

    /** Writes this cell into the form of an application. */
    void into(ApplicationForm form, String value) {
        switch (this) {
            case FOLLOW_UP -> form.followUpOn = value;
            case EXCITEMENT -> form.excitement = value;
            case TAGS -> form.tags = value;
        }
    }
}
