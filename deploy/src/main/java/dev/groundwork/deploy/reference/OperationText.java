package dev.groundwork.deploy.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One operation as the reference shows it. */
public record OperationText(
        String id,
        String method,
        String path,
        String summary,
        List<ParameterText> parameters,
        List<String> bodies,
        List<ParameterText> properties,
        List<ExampleText> examples,
        List<String> answers) {

    static OperationText of(String method, String path, JsonNode operation, Shape shape) {
        JsonNode content = operation.path("requestBody").path("content");
        List<String> bodies = new ArrayList<>();
        content.fieldNames().forEachRemaining(bodies::add);
        JsonNode body = content.elements().hasNext() ? content.elements().next() : content;
        return new OperationText(
                operation.path("operationId").asText(),
                method,
                path,
                operation.path("summary").asText(),
                parameters(operation, shape),
                bodies,
                shape.properties(body.path("schema")),
                examples(body),
                answers(operation));
    }

    private static List<ParameterText> parameters(JsonNode operation, Shape shape) {
        List<ParameterText> parameters = new ArrayList<>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.add(new ParameterText(
                        parameter.path("name").asText(),
                        parameter.path("in").asText(),
                        shape.words(parameter.path("schema")),
                        parameter.path("description").asText(""),
                        parameter.path("required").asBoolean())));
        return parameters;
    }

    private static List<ExampleText> examples(JsonNode body) {
        List<ExampleText> examples = new ArrayList<>();
        body.path("examples")
                .properties()
                .forEach(example -> examples.add(new ExampleText(
                        example.getKey(), example.getValue().path("value").toPrettyString())));
        return examples;
    }

    private static List<String> answers(JsonNode operation) {
        List<String> answers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
            if (!answer.getKey().endsWith("XX")) {
                List<String> types = new ArrayList<>();
                answer.getValue().path("content").fieldNames().forEachRemaining(types::add);
                answers.add((answer.getKey() + " " + String.join(", ", types)).strip());
            }
        }
        return answers;
    }
}
