package dev.groundwork.api.transfer;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.transfer.ImportOrder;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How a file is to be taken. */
public class ImportQuery {

    @RestQuery
    @Parameter(description = "The format's name; recognised by the header when left out")
    public String format;

    @RestQuery
    @Parameter(
            description = "Only report what would happen",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public String dryRun;

    @RestQuery
    @Parameter(
            description = "Take the good rows although others have errors",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public String partial;

    ImportOrder order() {
        return new ImportOrder(
                Query.text(format),
                Boolean.TRUE.equals(Query.flag("dryRun", dryRun)),
                Boolean.TRUE.equals(Query.flag("partial", partial)));
    }
}
