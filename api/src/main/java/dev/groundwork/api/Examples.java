package dev.groundwork.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Bodies that an operation takes, by its id and the example's name. Tests send each of them. */
final class Examples {

    private static final String FILE = "/openapi/examples.json";

    private final Map<String, Map<String, Object>> bodies;

    private Examples(Map<String, Map<String, Object>> bodies) {
        this.bodies = bodies;
    }

    static Examples read() {
        try (InputStream file = Examples.class.getResourceAsStream(FILE)) {
            return new Examples(new ObjectMapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Adds an operation's examples to its JSON bodies. */
    void addTo(Operation operation) {
        if (operation.getRequestBody() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().forEach((name, type) -> {
            if (name.endsWith("json")) {
                bodies.getOrDefault(operation.getOperationId(), Map.of())
                        .forEach((example, body) -> type.addExample(
                                example, OASFactory.createExample().value(body)));
            }
        });
    }
}
