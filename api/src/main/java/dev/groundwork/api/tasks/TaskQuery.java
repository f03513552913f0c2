package dev.groundwork.api.tasks;

import dev.groundwork.api.exchange.Query;
import dev.groundwork.domain.pipeline.TaskFilter;
import dev.groundwork.domain.pipeline.TaskKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which tasks are asked for. */
public class TaskQuery {

    @RestQuery
    @Parameter(description = "What they are for", schema = @Schema(implementation = TaskKind.class))
    public String kind;

    @RestQuery
    @Parameter(
            description = "Only those to be done, or only those that are done; both when left out",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public String open;

    @RestQuery
    @Parameter(description = "First day they are due", schema = @Schema(format = "date"))
    public String dueFrom;

    @RestQuery
    @Parameter(description = "Last day they are due", schema = @Schema(format = "date"))
    public String dueTo;

    TaskFilter filter(UUID applicationId) {
        return new TaskFilter(
                applicationId,
                Query.oneOf("kind", kind, TaskKind.class),
                Query.flag("open", open),
                Query.day("dueFrom", dueFrom),
                Query.day("dueTo", dueTo));
    }
}
