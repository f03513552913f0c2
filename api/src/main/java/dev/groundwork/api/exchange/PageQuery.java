package dev.groundwork.api.exchange;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of a list is asked for. */
public class PageQuery {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    @RestQuery
    @Parameter(
            description = "How many items at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    public String limit;

    @RestQuery
    @Parameter(description = "Where to go on: nextCursor of the page before, of the same list in the same order")
    public String cursor;

    @RestQuery
    @Parameter(
            description = "Whether to count the whole list into total",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public String count;

    /** How many items at most, from 1 to 200. */
    public int limit() {
        return Query.wholeNumber("limit", limit, 1, MOST, USUAL);
    }

    /** Whether the whole list is to be counted. */
    public boolean counts() {
        return Boolean.TRUE.equals(Query.flag("count", count));
    }
}
