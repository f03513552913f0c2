package dev.groundwork.web.list;

import dev.groundwork.domain.pipeline.ApplicationList;
import dev.groundwork.domain.pipeline.ApplicationSort;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.web.filter.Filters;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A part of the table as its page shows it.
 *
 * @param filters which applications
 * @param shape how
 * @param items the part
 * @param isBeginning whether the part is the first
 * @param next where the next part begins; empty text at the end
 */
public record TableView(
        Filters filters, TableShape shape, List<ApplicationList.Item> items, boolean isBeginning, String next) {

    private static final String PATH = "/applications";

    /**
     * The head of a column.
     *
     * @param slug names it in classes
     * @param label what it is called
     * @param path orders by it, or turns the order round; empty text where there is no order
     * @param order {@code ascending} or {@code descending} where the table is ordered by it, else empty text
     */
    public record Head(String slug, String label, String path, String order) {}

    /** The cells of a column: what is in them, its name in classes, what it is called, and whether it is changed in place. */
    @TemplateData
    public record Cell(TableColumn column, String slug, String label, boolean editable) {}

    /** A column to choose. */
    public record Choice(String slug, String label, boolean chosen) {}

    /** The heads of company, role and the chosen columns. */
    public List<Head> heads() {
        List<Head> heads = new ArrayList<>(List.of(
                head("company", texts().company(), ApplicationSort.COMPANY),
                head("role", texts().role(), ApplicationSort.ROLE)));
        shape.columns().forEach(column -> heads.add(head(column.slug(), texts().column(column), column.sort())));
        return heads;
    }

    /** The cells of each row after company and role. */
    public List<Cell> cells() {
        return shape.columns().stream()
                .map(column -> new Cell(column, column.slug(), texts().column(column), column.isEditable()))
                .toList();
    }

    /** Every column there is. */
    public List<Choice> choices() {
        return Arrays.stream(TableColumn.values())
                .map(column -> new Choice(
                        column.slug(), texts().column(column), shape.columns().contains(column)))
                .toList();
    }

    /** How many cells a row has, the mark included. */
    public int width() {
        return shape.columns().size() + 3;
    }

    /** The filters as one value of another address. */
    public String encodedFilters() {
        return Filters.encoded(filters.query());
    }

    /** What the form of the columns leaves as it is, field by field. */
    public List<Map.Entry<String, String>> kept() {
        return filters.fieldsBut("column");
    }

    /** All ways to end, in their order. */
    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    /** The address of the table's beginning. */
    public String path() {
        return filters.at(PATH);
    }

    /** The address of the next part. */
    public String nextPath() {
        return filters.at(PATH, "after", next);
    }

    /** Whether the table shows the usual: no filters. */
    public boolean isEverything() {
        return !filters.narrow();
    }

    private Head head(String slug, String label, ApplicationSort sort) {
        if (sort == null) {
            return new Head(slug, label, "", "");
        }
        boolean isHere = sort == shape.sort();
        boolean descending = isHere ? !shape.descending() : TableShape.beginsDescending(sort);
        String path = filters.with("sort", sort.key())
                .with("order", descending ? "desc" : "asc")
                .at(PATH);
        return new Head(slug, label, path, isHere ? shape.descending() ? "descending" : "ascending" : "");
    }

    private static ListTexts texts() {
        return MessageBundles.get(ListTexts.class);
    }
}
