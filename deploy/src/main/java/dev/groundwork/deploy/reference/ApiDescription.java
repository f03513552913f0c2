package dev.groundwork.deploy.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.groundwork.domain.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The OpenAPI document as the reference shows it: operations by what they are about. */
@ApplicationScoped
public class ApiDescription {

    private static final String FILE = "/openapi/openapi.yaml";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Map<String, List<OperationText>> byResource = new TreeMap<>();

    ApiDescription() {
        JsonNode document = read();
        Shape shape = new Shape(document);
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    byResource
                            .computeIfAbsent(
                                    method.getValue().path("tags").path(0).asText(), tag -> new ArrayList<>())
                            .add(OperationText.of(
                                    method.getKey().toUpperCase(), path.getKey(), method.getValue(), shape));
                }
            }
        }
    }

    private static JsonNode read() {
        try (InputStream file = ApiDescription.class.getResourceAsStream(FILE)) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** What operations are about, in alphabetical order. */
    public Set<String> resources() {
        return byResource.keySet();
    }

    /**
     * The operations about something.
     *
     * @throws NotFound if none are
     */
    public List<OperationText> of(String resource) {
        List<OperationText> operations = byResource.get(resource);
        if (operations == null) {
            throw new NotFound("resource");
        }
        return operations;
    }
}
