package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.preparation.PracticeFilter;
import dev.groundwork.domain.preparation.PracticeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which sessions are asked for. */
public class PracticeQuery {

    @RestQuery
    @Parameter(description = "Slug of what was practised")
    public String competency;

    @RestQuery
    @Parameter(description = "What they were", schema = @Schema(implementation = PracticeKind.class))
    public String kind;

    @RestQuery
    @Parameter(description = "Only since this instant", schema = @Schema(format = "date-time"))
    public String from;

    PracticeFilter filter() {
        return new PracticeFilter(
                Query.text(competency), Query.oneOf("kind", kind, PracticeKind.class), Query.instant("from", from));
    }
}
