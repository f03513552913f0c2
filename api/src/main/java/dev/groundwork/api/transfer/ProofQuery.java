package dev.groundwork.api.transfer;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.transfer.ProofPeriod;
import dev.groundwork.domain.transfer.SearchProof;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Of which days a proof is wanted. */
public class ProofQuery {

    @RestQuery
    @Parameter(
            description = "The first day; four weeks back when left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String from;

    @RestQuery
    @Parameter(
            description = "The last day; today when left out",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public String to;

    SearchProof proof(Moment moment) {
        return new SearchProof(ProofPeriod.of(Query.day("from", from), Query.day("to", to), moment.today()), moment);
    }
}
