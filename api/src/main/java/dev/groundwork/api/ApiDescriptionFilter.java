package dev.groundwork.api;

import dev.groundwork.api.json.MergePatch;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;

/** Says in the OpenAPI document once what holds for every operation. Pages are no part of it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescriptionFilter implements OASFilter {

    private static final String BASE = "/api/v1/";
    private static final String BEARER = "bearer";

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
        Components components = document.getComponents();
        components.addSchema("StreamingOutput", OASFactory.createSchema().description("A file, streamed"));
        Shapes shapes = new Shapes(index, components.getSchemas());
        components.getSchemas().forEach(shapes::complete);
        components.addSchema("MergePatch", mergePatch());
        Refusals.addTo(components);
        Headers.addTo(components);
        Examples examples = Examples.read();
        examples.addTo(components);
        Headers headers = new Headers(index);
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    describe(path, method, operation);
                    headers.addTo(method, operation);
                    examples.addTo(operation, components);
                }));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        operation.setTags(List.of(path.substring(BASE.length()).split("[/.]")[0]));
        if (method == HttpMethod.POST && operation.getOperationId().startsWith("create")) {
            APIResponse created = operation.getResponses().getAPIResponse("200");
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse("201", created.description("Created; Location says where"));
        }
        boolean isPublic =
                operation.getSecurity() != null && operation.getSecurity().isEmpty();
        Refusals.addTo(method, operation, isPublic);
        if (!isPublic) {
            tellScope(method, operation);
        }
    }

    /** A token needs the scope to read or the one to write; the other does not do. */
    private static void tellScope(HttpMethod method, Operation operation) {
        String scope = method == HttpMethod.GET ? "read" : "write";
        if (operation.getSecurity() == null) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
        for (SecurityRequirement requirement : operation.getSecurity()) {
            if (requirement.getSchemes().isEmpty() || requirement.hasScheme(BEARER)) {
                requirement.addScheme(BEARER, List.of(scope));
            }
        }
    }

    private static Schema mergePatch() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description(MergePatch.MEDIA_TYPE + " (RFC 7396) of the properties that POST takes");
    }
}
