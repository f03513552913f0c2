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
import org.jboss.jandex.IndexView;

/** Says in the OpenAPI document once what holds for every operation. Pages are no part of it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescriptionFilter implements OASFilter {

    private static final String BASE = "/api/v1/";
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final String REFUSAL = "Refusal";

    private final IndexView index;

    /** @param index the classes of the application */
    public ApiDescriptionFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        paths.keySet().stream()
                .filter(path -> !path.startsWith(BASE))
                .toList()
                .forEach(document.getPaths()::removePathItem);
        document.getComponents()
                .addSchema("StreamingOutput", OASFactory.createSchema().description("A file, streamed"));
        Shapes shapes = new Shapes(index, document.getComponents().getSchemas());
        document.getComponents().getSchemas().forEach(shapes::complete);
        document.getComponents()
                .addSchema("Problem", problem())
                .addSchema("MergePatch", mergePatch())
                .addResponse(REFUSAL, refusal());
        Examples examples = Examples.read();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    describe(path, method, operation);
                    examples.addTo(operation);
                }));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        operation.setTags(List.of(path.substring(BASE.length()).split("[/.]")[0]));
        if (method == HttpMethod.POST && operation.getOperationId().startsWith("create")) {
            APIResponse created = operation.getResponses().getAPIResponse("200");
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse("201", created.description("Created; Location says where"));
        }
        List.of("400", "401", "403").forEach(operation.getResponses()::removeAPIResponse);
        List.of("4XX", "5XX").forEach(status -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref(REFUSAL)));
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
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().description("The sender has the present state"));
        }
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(text());
    }

    private static APIResponse refusal() {
        return OASFactory.createAPIResponse()
                .description("Why the request is not met (4XX), or cannot be met at the moment (5XX)")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        Schema violation = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("field", "message"))
                .addProperty("field", text())
                .addProperty("message", text());
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What went wrong (RFC 9457)")
                .required(List.of("type", "title", "status", "detail", "instance"))
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
