package dev.groundwork.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Bodies that an operation takes, by its id and the example's name, which tests send; and what representations look like,
 * by their schemas, which tests hold against those.
 */
final class Examples {

    private static final String BODIES = "/openapi/examples.json";
    private static final String ANSWERS = "/openapi/answers.json";
    private static final String PAGE = "PageJson";

    private final Map<String, Map<String, Object>> bodies;
    private final Map<String, Object> answers;

    private Examples(Map<String, Map<String, Object>> bodies, Map<String, Object> answers) {
        this.bodies = bodies;
        this.answers = answers;
    }

    static Examples read() {
        return new Examples(read(BODIES, new TypeReference<>() {}), read(ANSWERS, new TypeReference<>() {}));
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream file = Examples.class.getResourceAsStream(name)) {
            return new ObjectMapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Adds the examples of representations, and of a page of each that is listed. */
    void addTo(Components components) {
        for (String schema : List.copyOf(components.getSchemas().keySet())) {
            if (answers.containsKey(schema)) {
                components.addExample(schema, OASFactory.createExample().value(answers.get(schema)));
            } else if (schema.startsWith(PAGE) && answers.containsKey(schema.substring(PAGE.length()))) {
                components.addExample(
                        schema, OASFactory.createExample().value(page(answers.get(schema.substring(PAGE.length())))));
            }
        }
    }

    private static Map<String, Object> page(Object item) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("items", Collections.singletonList(item));
        page.put("nextCursor", null);
        return page;
    }

    /** Adds an operation's examples to its JSON bodies and its JSON answers. */
    void addTo(Operation operation, Components components) {
        operation.getResponses().getAPIResponses().values().forEach(response -> Headers.schema(response)
                .filter(schema -> components.getExamples().containsKey(schema))
                .ifPresent(schema -> refer(response, schema)));
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

    private static void refer(APIResponse response, String schema) {
        response.getContent()
                .getMediaTypes()
                .values()
                .forEach(type ->
                        type.addExample("answer", OASFactory.createExample().ref("#/components/examples/" + schema)));
    }
}
