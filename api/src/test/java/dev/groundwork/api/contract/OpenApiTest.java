package dev.groundwork.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.groundwork.api.ApiTest;
import dev.groundwork.api.contract.ApiDocument.Operation;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the OpenAPI document says of every operation, whether or not a test was written for it. */
@QuarkusTest
class OpenApiTest extends ApiTest {

    private JsonNode document;
    private List<Operation> operations;
    private final SoftAssertions facts = new SoftAssertions();

    @BeforeEach
    void read() {
        document = ApiDocument.read();
        operations = ApiDocument.operations();
        assertThat(operations).hasSizeGreaterThan(100);
    }

    @Test
    void itDescribesTheApiAndNothingElse() {
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.path("paths").fieldNames()).toIterable().allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(document.path("components").path("securitySchemes").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("bearer", "password");
    }

    @Test
    void everyOperationIsNamedByAVerbAndANoun() {
        assertThat(operations)
                .extracting(Operation::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+[A-Z][A-Za-z]+"));
        assertThat(operations).extracting(Operation::id).allMatch(id -> VERBS.contains(id.split("(?=[A-Z])")[0]));
        assertThat(operations).allMatch(operation -> operation.description().hasNonNull("summary"));
    }

    @Test
    void everyHeaderThatARequestCanHaveIsExplained() {
        for (Operation operation : operations) {
            for (JsonNode parameter : operation.description().path("parameters")) {
                facts.assertThat(parameter.path("in").asText().equals("header") && !parameter.hasNonNull("description"))
                        .as(operation.id() + " " + parameter.path("name").asText())
                        .isFalse();
            }
        }
        facts.assertAll();
    }

    private static final Set<String> VERBS = Set.of(
            "list",
            "show",
            "create",
            "update",
            "delete",
            "revoke",
            "bin",
            "end",
            "reopen",
            "archive",
            "unarchive",
            "restore",
            "export",
            "import",
            "cancel",
            "retry");

    @Test
    void everyOperationButSigningUpNamesTheScopeItNeeds() {
        for (Operation operation : operations) {
            JsonNode security = operation.description().path("security");
            facts.assertThat(operation.isPublic())
                    .as(operation.id())
                    .isEqualTo(operation.id().equals("createAccount"));
            if (!operation.isPublic()) {
                facts.assertThat(security.findValue("bearer"))
                        .as(operation.id())
                        .hasToString(operation.reads() ? "[\"read\"]" : "[\"write\"]");
            }
        }
        facts.assertAll();
    }

    @Test
    void everyRefusalIsAProblem() {
        for (Operation operation : operations) {
            Map<String, JsonNode> refusals = operation.description().path("responses").properties().stream()
                    .filter(response -> response.getKey().matches("[45].*"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            facts.assertThat(refusals).as(operation.id()).containsKeys("400", "403", "406", "429", "503", "4XX", "5XX");
            refusals.forEach((status, refusal) -> facts.assertThat(resolved(refusal)
                            .at("/content/application~1problem+json/schema/$ref")
                            .asText())
                    .as(operation.id() + " " + status)
                    .isEqualTo("#/components/schemas/Problem"));
        }
        facts.assertAll();
    }

    @Test
    void everyAnswerInJsonHasAnExampleThatKeepsItsSchema() {
        Schemas schemas = new Schemas(document);
        for (Operation operation : operations) {
            operation.description().path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .map(response -> response.getValue().path("content").path("application/json"))
                    .filter(content ->
                            !content.isMissingNode() && !content.toString().contains("StreamingOutput"))
                    .forEach(content -> {
                        JsonNode example = resolved(content.path("examples").path("answer"))
                                .path("value");
                        facts.assertThat(example.isMissingNode())
                                .as(operation.id() + " answers " + content
                                        + " without an example in openapi/answers.json")
                                .isFalse();
                        facts.assertThat(schemas.violations(
                                        content.path("schema").toString(), example))
                                .as(operation.id() + " has an example of its answer")
                                .isEmpty();
                    });
        }
        facts.assertAll();
    }

    @Test
    void everyExampleOfABodyKeepsItsSchema() {
        Schemas schemas = new Schemas(document);
        for (Operation operation : operations) {
            JsonNode content = operation.bodies().path("application/json");
            operation.examples().forEach(example -> facts.assertThat(schemas.violations(
                            content.path("schema").toString(),
                            example.getValue().path("value")))
                    .as(operation.id() + " with " + example.getKey())
                    .isEmpty());
        }
        facts.assertAll();
    }

    @Test
    void anApplicationTakesANewFileOrADocumentThatIsThere() {
        assertThat(operations)
                .filteredOn(operation -> operation.id().equals("createApplicationDocument"))
                .singleElement()
                .satisfies(operation -> assertThat(operation.bodies().fieldNames())
                        .toIterable()
                        .containsExactlyInAnyOrder("multipart/form-data", "application/json"));
    }

    @Test
    void whatCanBeSortedSaysByWhat() {
        for (Operation operation : operations) {
            StreamSupport.stream(operation.description().path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.path("name").asText().equals("sort"))
                    .forEach(parameter -> facts.assertThat(
                                    parameter.path("schema").path("pattern").asText())
                            .as(operation.id())
                            .matches("-\\?\\(\\w+(\\|\\w+)*\\)"));
        }
        facts.assertAll();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
