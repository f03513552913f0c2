package dev.groundwork.api;

import dev.groundwork.api.json.MergePatch;
import dev.groundwork.api.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the OpenAPI document once what holds for every operation. Pages are no part of it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescriptionFilter implements OASFilter {

    private static final String BASE = "/api/v1/";
    private static final String PROBLEM = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        paths.keySet().stream()
                .filter(path -> !path.startsWith(BASE))
                .toList()
                .forEach(document.getPaths()::removePathItem);
        document.getComponents().addSchema("Problem", problem()).addSchema("MergePatch", mergePatch());
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        operation.setTags(List.of(path.substring(BASE.length()).split("/")[0]));
        if (operation.getOperationId().startsWith("create")) {
            APIResponse created = operation.getResponses().getAPIResponse("200");
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse("201", created.description("Created; Location says where"));
        }
        List.of("400", "401", "403").forEach(operation.getResponses()::removeAPIResponse);
        operation.getResponses().addAPIResponse("4XX", refusal("The request cannot be met as it is"));
        operation.getResponses().addAPIResponse("5XX", refusal("The server cannot answer"));
        addHeaders(path, method, operation);
    }

    private static void addHeaders(String path, HttpMethod method, Operation operation) {
        if (method == HttpMethod.POST && !path.equals(BASE + "accounts") && !path.equals(BASE + "tokens")) {
            operation.addParameter(header(
                    "Idempotency-Key", "Names the request: sent again within 24 hours it gets the first answer again"));
        }
        if (method == HttpMethod.PATCH || method == HttpMethod.DELETE || method == HttpMethod.PUT) {
            operation.addParameter(header("If-Match", "The ETag of the state that the change is meant for"));
        }
        if (operation.getOperationId().startsWith("show")) {
            operation.addParameter(header("If-None-Match", "The ETag of the state that the sender has"));
        }
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text());
    }

    private static APIResponse refusal(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        Schema violation = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("field", text())
                .addProperty("message", text());
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What went wrong (RFC 9457)")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("instance", text())
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("The broken rules; only where the status is 422")
                                .items(violation));
    }

    private static Schema mergePatch() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(MergePatch.MEDIA_TYPE + " (RFC 7396) of the properties that POST takes");
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
