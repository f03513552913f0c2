package dev.groundwork.api.people;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.people.ContactFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which contacts are asked for. */
public class ContactQuery {

    @RestQuery
    @Parameter(description = "Part of the name, whatever the case")
    public String q;

    @RestQuery
    @Parameter(description = "Id of the company they work for", schema = @Schema(format = "uuid"))
    public String companyId;

    ContactFilter filter() {
        return new ContactFilter(Query.text(q), Query.id("companyId", companyId));
    }
}
