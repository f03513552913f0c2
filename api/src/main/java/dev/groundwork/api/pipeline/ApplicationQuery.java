package dev.groundwork.api.pipeline;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.pipeline.ApplicationFilter;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.StageKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which applications are asked for. */
public class ApplicationQuery {

    private static final String OPEN = "open";

    @RestQuery
    @Parameter(description = "Slug of the stage they are in; repeat it for any of several")
    public List<String> stage;

    @RestQuery
    @Parameter(description = "Kind of the stage they are in; repeat it for any of several")
    public List<String> kind;

    @RestQuery
    @Parameter(description = "How they ended, or open for those that have not; repeat it for any of several")
    public List<String> outcome;

    @RestQuery
    @Parameter(description = "Name or id of the company")
    public String company;

    @RestQuery
    @Parameter(description = "Name of a tag they carry")
    public String tag;

    @RestQuery
    @Parameter(description = "How the candidate came upon them")
    public String source;

    @RestQuery
    @Parameter(description = "Words to look for; forgives a typing error")
    public String q;

    @RestQuery
    @Parameter(
            description = "Only archived ones, or only others; both when left out",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public String archived;

    @RestQuery
    @Parameter(description = "First day of applying", schema = @Schema(format = "date"))
    public String appliedFrom;

    @RestQuery
    @Parameter(description = "Last day of applying", schema = @Schema(format = "date"))
    public String appliedTo;

    @RestQuery
    @Parameter(description = "Changed at or after this instant", schema = @Schema(format = "date-time"))
    public String updatedSince;

    /** The filter that the parameters mean. */
    public ApplicationFilter filter() {
        List<String> outcomes = Query.texts(outcome);
        return new ApplicationFilter(
                Set.copyOf(Query.texts(stage)),
                constants("kind", Query.texts(kind), StageKind.class),
                constants(
                        "outcome",
                        outcomes.stream().filter(name -> !name.equals(OPEN)).toList(),
                        Outcome.class),
                outcomes.contains(OPEN),
                Query.text(company),
                Query.text(tag),
                Query.text(source),
                Query.text(q),
                Query.flag("archived", archived),
                Query.day("appliedFrom", appliedFrom),
                Query.day("appliedTo", appliedTo),
                Query.instant("updatedSince", updatedSince));
    }

    private static <E extends Enum<E>> Set<E> constants(String name, List<String> values, Class<E> type) {
        return values.stream().map(value -> Query.oneOf(name, value, type)).collect(Collectors.toSet());
    }
}
