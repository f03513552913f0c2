package dev.groundwork.api.preparation;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.preparation.QuestionFilter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which questions are asked for. */
public class QuestionQuery {

    @RestQuery
    @Parameter(description = "Part of the question")
    public String q;

    @RestQuery
    @Parameter(description = "Slug of what they ask about")
    public String competency;

    @RestQuery
    @Parameter(
            description = "Only cards, or only those that are none; both when left out",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public String card;

    @RestQuery
    @Parameter(
            description = "Only cards that are due now; takes no other filter",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public String due;

    QuestionFilter filter() {
        return new QuestionFilter(Query.text(q), Query.text(competency), Query.flag("card", card));
    }

    boolean asksForDue() {
        return Boolean.TRUE.equals(Query.flag("due", due));
    }
}
