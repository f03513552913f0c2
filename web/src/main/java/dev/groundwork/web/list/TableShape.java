package dev.groundwork.web.list;

import dev.groundwork.domain.NotFound;
import dev.groundwork.domain.pipeline.ApplicationSort;
import dev.groundwork.web.filter.Filters;
import java.util.Arrays;
import java.util.List;

/**
 * How the table shows what it shows.
 *
 * @param columns beside company and role, in their order
 * @param sort what it is ordered by
 * @param descending the greatest first
 */
record TableShape(List<TableColumn> columns, ApplicationSort sort, boolean descending) {

    /** @throws NotFound when the address names a column or an order that there is not */
    static TableShape of(Filters filters) {
        ApplicationSort sort = sort(filters.one("sort"));
        return new TableShape(columns(filters.all("column")), sort, descending(filters.one("order"), sort));
    }

    private static List<TableColumn> columns(List<String> slugs) {
        List<TableColumn> chosen = slugs.stream()
                .map(slug -> TableColumn.named(slug).orElseThrow(() -> new NotFound("column")))
                .sorted()
                .toList();
        return chosen.isEmpty() ? TableColumn.usual() : chosen;
    }

    private static ApplicationSort sort(String key) {
        return key == null
                ? ApplicationSort.STAGE_ENTERED_AT
                : Arrays.stream(ApplicationSort.values())
                        .filter(sort -> sort.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("order"));
    }

    private static boolean descending(String order, ApplicationSort sort) {
        if (order == null) {
            return beginsDescending(sort);
        }
        if (!order.equals("asc") && !order.equals("desc")) {
            throw new NotFound("order");
        }
        return order.equals("desc");
    }

    /** The newest, the furthest along and the most exciting first, but names from A and days to come from the next. */
    static boolean beginsDescending(ApplicationSort sort) {
        return switch (sort) {
            case COMPANY, ROLE, FOLLOW_UP_ON -> false;
            case CREATED_AT, UPDATED_AT, APPLIED_ON, STAGE_ENTERED_AT, STAGE, EXCITEMENT -> true;
        };
    }
}
