package dev.groundwork.api.insights;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.insights.InsightFilter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which applications a figure is about. */
public class InsightQuery {

    @RestQuery
    @Parameter(
            description = "The first day in the candidate's zone; from the beginning when left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String from;

    @RestQuery
    @Parameter(
            description = "The last day in the candidate's zone; to the end when left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String to;

    @RestQuery
    @Parameter(description = "How the candidate came upon them")
    public String source;

    @RestQuery
    @Parameter(description = "Name of a tag they carry")
    public String tag;

    @RestQuery
    @Parameter(description = "Name or id of the company")
    public String company;

    @RestQuery
    @Parameter(
            description = "Id of a document: a revision of a résumé that went to them",
            schema = @Schema(format = "uuid"))
    public String resume;

    @RestQuery
    @Parameter(description = "Slug of a career path they build toward")
    public String path;

    InsightFilter filter() {
        return new InsightFilter(
                Query.day("from", from),
                Query.day("to", to),
                Query.text(source),
                Query.text(tag),
                Query.text(company),
                Query.id("resume", resume),
                Query.text(path));
    }
}
