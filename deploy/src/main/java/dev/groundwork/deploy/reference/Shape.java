package dev.groundwork.deploy.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in words what a schema of the document wants. */
final class Shape {

    private static final int MANY = 12;

    private final JsonNode document;

    Shape(JsonNode document) {
        this.document = document;
    }

    /** What a reference stands for, or the node itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** The properties of an object's schema. */
    List<ParameterText> properties(JsonNode schema) {
        JsonNode object = resolved(schema);
        List<ParameterText> properties = new ArrayList<>();
        object.path("properties")
                .properties()
                .forEach(property -> properties.add(new ParameterText(
                        property.getKey(),
                        "",
                        words(property.getValue()),
                        property.getValue().path("description").asText(""),
                        StreamSupport.stream(object.path("required").spliterator(), false)
                                .anyMatch(name -> name.asText().equals(property.getKey())))));
        return properties;
    }

    String words(JsonNode schema) {
        for (JsonNode alternative : schema.path("anyOf")) {
            if (alternative.has("$ref")) {
                return words(alternative);
            }
        }
        JsonNode shape = resolved(schema);
        if (shape.has("enum") && shape.path("enum").size() <= MANY) {
            return StreamSupport.stream(shape.path("enum").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", "));
        }
        if (shape.has("items")) {
            return "list of " + words(shape.path("items"));
        }
        return shape.has("format") ? shape.path("format").asText() : type(shape) + limits(shape);
    }

    private static String type(JsonNode shape) {
        JsonNode type = shape.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText("string");
    }

    private static String limits(JsonNode shape) {
        if (shape.has("maxLength")) {
            return ", at most " + shape.path("maxLength").asText();
        }
        return shape.has("minimum") && shape.has("maximum")
                ? ", " + shape.path("minimum").asText() + " to "
                        + shape.path("maximum").asText()
                : "";
    }
}
