package dev.groundwork.api.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.http.Method;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The OpenAPI document that the running application gives out. */
final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private ApiDocument() {}

    /** All operations in the document's order. */
    static List<Operation> operations() {
        return operationsOf(read());
    }

    /** As {@link #operations}, of the document as it stands in the repository, for what is known before the application runs. */
    static List<Operation> committed() {
        try {
            return operationsOf(new ObjectMapper(new YAMLFactory()).readTree(new File("openapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Operation> operationsOf(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method ->
                        new Operation(Method.valueOf(method.getKey().toUpperCase()), path.getKey(), method.getValue()))
                .forEach(operations::add));
        return operations;
    }

    static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(given().noFilters().get("/q/openapi?format=json").asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One method of one path. */
    record Operation(Method method, String path, JsonNode description) {

        String id() {
            return description.path("operationId").asText();
        }

        boolean reads() {
            return method == Method.GET;
        }

        boolean isPublic() {
            return description.has("security") && description.path("security").isEmpty();
        }

        JsonNode bodies() {
            return description.path("requestBody").path("content");
        }

        boolean takesForm() {
            return bodies().has("multipart/form-data");
        }

        /** The example bodies by their names. */
        Set<Map.Entry<String, JsonNode>> examples() {
            return bodies().path("application/json").path("examples").properties();
        }

        /** The names of the query parameters. */
        List<String> queryParameters() {
            List<String> names = new ArrayList<>();
            description.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("query")) {
                    names.add(parameter.path("name").asText());
                }
            });
            return names;
        }
    }
}
