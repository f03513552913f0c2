package dev.groundwork.domain.insights;

import java.util.List;

/** A figure as a table of names and numbers, for files and for those who do not see pictures. */
public interface Figure {

    /** The names of the columns, as in the API. */
    List<String> columns();

    /** The cells of each row, as many as there are columns: texts, numbers, days, or null. */
    List<List<Object>> rows();
}
