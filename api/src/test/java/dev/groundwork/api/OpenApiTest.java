package dev.groundwork.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.AccessToken;
import dev.groundwork.domain.interviews.Interview;
import dev.groundwork.domain.interviews.InterviewDetails;
import dev.groundwork.domain.interviews.InterviewType;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the document, whether or not a test was written for it. */
@QuarkusTest
class OpenApiTest extends ApiTest {

    private static final Set<String> PUBLIC = Set.of("createAccount");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final List<Operation> operations = new ArrayList<>();

    private record Operation(String method, String path, JsonNode description) {

        String id() {
            return description.path("operationId").asText();
        }

        boolean reads() {
            return method.equals("GET");
        }

        String resource() {
            return path.split("/")[3];
        }

        boolean names(String variable) {
            return path.contains("{" + variable + "}");
        }

        Response send(RequestSpecification request, Map<String, String> ids) {
            String address = path;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                address = address.replace("{" + id.getKey() + "}", id.getValue());
            }
            address = address.replaceAll("\\{[A-Za-z]+}", UNKNOWN);
            JsonNode content = description.path("requestBody").path("content");
            if (content.has("multipart/form-data")) {
                request.multiPart("file", "file.csv", "company,role\n".getBytes())
                        .multiPart("kind", "OTHER");
            } else if (!content.isMissingNode()) {
                request.contentType("application/json").body(input());
            }
            return request.request(method, address);
        }

        private String input() {
            return switch (id()) {
                case "createStageChange" -> "{\"stage\": \"applied\"}";
                case "endApplication" -> "{\"outcome\": \"REJECTED\"}";
                case "createApplication" -> "{\"company\": \"Oxide\", \"role\": \"Engineer\"}";
                default -> "{}";
            };
        }
    }

    @BeforeEach
    void read() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asByteArray());
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.path("security").findValuesAsText("bearer")).hasSize(1);
        assertThat(document.path("components").path("securitySchemes").has("bearer"))
                .isTrue();
        assertThat(document.path("paths").properties())
                .extracting(Map.Entry::getKey)
                .allMatch(path -> path.startsWith("/api/v1/"));
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new Operation(method.getKey().toUpperCase(), path.getKey(), method.getValue()));
                }
            }
        }
        assertThat(operations).hasSizeGreaterThan(60);
    }

    @Test
    void everyOperationIsNamedByAVerbAndANoun() {
        assertThat(operations)
                .extracting(Operation::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches(
                        "(list|show|create|update|delete|revoke|bin|end|reopen|archive|unarchive|restore|export|import|cancel)"
                                + "[A-Z][A-Za-z]+"));
        assertThat(operations).allMatch(operation -> operation.description().hasNonNull("summary"));
    }

    @Test
    void anApplicationTakesANewFileOrADocumentThatIsThere() {
        assertThat(operations)
                .filteredOn(operation -> operation.id().equals("createApplicationDocument"))
                .singleElement()
                .satisfies(operation -> assertThat(operation
                                .description()
                                .path("requestBody")
                                .path("content")
                                .fieldNames())
                        .toIterable()
                        .containsExactlyInAnyOrder("multipart/form-data", "application/json"));
    }

    @Test
    void withoutCredentialsOnlyThePublicOperationsAnswer() {
        for (Operation operation : operations) {
            int status = operation.send(given(), idsOf(UNKNOWN, UNKNOWN)).statusCode();
            assertThat(status == 401).as(operation.id() + " " + status).isNotEqualTo(PUBLIC.contains(operation.id()));
            assertThat(operation.description().path("security").isEmpty()
                            && operation.description().has("security"))
                    .as(operation.id() + " is public in the document")
                    .isEqualTo(PUBLIC.contains(operation.id()));
        }
    }

    @Test
    void aTokenOfOneScopeReachesOnlyTheOperationsOfThatScope() {
        String reading = tokenFor(AccessToken.Scope.READ);
        String writing = tokenFor(AccessToken.Scope.WRITE);
        for (Operation operation : operations) {
            if (!PUBLIC.contains(operation.id())) {
                String wrong = operation.reads() ? writing : reading;
                assertThat(operation.send(with(wrong), idsOf(UNKNOWN, UNKNOWN)).statusCode())
                        .as(operation.id())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void aStrangerCannotTellAdasIdsFromThoseThatNothingHas() {
        String application = applicationOfAda("Oxide", "Engineer");
        String change = asAda().get("/api/v1/applications/{id}/stage-changes", application)
                .path("items[0].id");
        Map<String, String> own = new HashMap<>(somethingInEachListOfAdas(application));
        own.putAll(preparationOfAda(application));
        own.putAll(checklistOfAda());
        own.put("imports", importOfAda());
        own.put(
                "webhooks",
                made(
                        "/api/v1/webhooks",
                        "{\"url\": \"https://receiver.example\", \"events\": [\"application.moved\"]}"));
        for (Operation operation : operations) {
            if (operation.names("id")) {
                assertThat(own).containsKey(operation.resource());
                expectNothing(operation, own.get(operation.resource()), operation.names("changeId") ? change : null);
            }
        }
        own.remove("tokens");
        own.forEach((resource, id) ->
                asAda().get("/api/v1/" + resource + "/{id}", id).then().statusCode(200));
    }

    private Map<String, String> somethingInEachListOfAdas(String application) {
        return Map.of(
                "applications",
                application,
                "stages",
                asAda().get("/api/v1/stages").path("items[0].id"),
                "tokens",
                asAda().get("/api/v1/tokens").path("items[0].id"),
                "companies",
                asAda().get("/api/v1/companies").path("items[0].id"),
                "contacts",
                made("/api/v1/contacts", "{\"name\": \"Alan\"}"),
                "notes",
                made("/api/v1/notes", "{\"text\": \"Hello\", \"applicationId\": \"" + application + "\"}"),
                "tasks",
                made("/api/v1/tasks", "{\"title\": \"Call\"}"),
                "documents",
                asAda().multiPart("file", "cv.txt", "Ada".getBytes())
                        .multiPart("kind", "RESUME")
                        .post("/api/v1/documents")
                        .path("id"));
    }

    private String importOfAda() {
        return asAda().header("Prefer", "respond-async")
                .multiPart("file", "file.csv", "company,role\nOxide,Firmware Engineer\n".getBytes())
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private Map<String, String> preparationOfAda(String application) {
        Moment now = new Moment(Instant.now(), ZoneOffset.UTC);
        return Map.of(
                "interviews",
                fixtures.as(ada(), () -> Interview.schedule(
                                        JobApplication.require(UUID.fromString(application)),
                                        InterviewDetails.of(InterviewType.CODING, now.now(), "UTC"),
                                        now)
                                .id)
                        .toString(),
                "practices",
                made("/api/v1/practices", "{\"competency\": \"debugging\", \"kind\": \"LAB\", \"minutes\": 5}"),
                "questions",
                made("/api/v1/questions", "{\"text\": \"Why?\"}"),
                "stories",
                made("/api/v1/stories", "{\"title\": \"The cache\"}"),
                "statements",
                made("/api/v1/applications/" + application + "/statements", "{\"topic\": \"PAY\", \"text\": \"x\"}"));
    }

    private Map<String, String> checklistOfAda() {
        String checklist = made("/api/v1/checklists", "{\"title\": \"Own\"}");
        return Map.of(
                "checklists",
                checklist,
                "checklist-items",
                made("/api/v1/checklist-items", "{\"checklistId\": \"" + checklist + "\", \"title\": \"Rest\"}"),
                "competencies",
                made("/api/v1/competencies", "{\"name\": \"Spoken English\"}"));
    }

    @Test
    void aForeignPartOfOnesOwnApplicationIsNotFound() {
        String foreign = applicationOfAda("Oxide", "Engineer");
        String change =
                asAda().get("/api/v1/applications/{id}/stage-changes", foreign).path("items[0].id");
        String own = asGrace()
                .contentType("application/json")
                .body("{\"company\": \"Oxide\", \"role\": \"Engineer\"}")
                .post("/api/v1/applications")
                .path("id");
        for (Operation operation : operations) {
            if (operation.names("changeId")) {
                assertThat(operation.send(asGrace(), idsOf(own, change)).statusCode())
                        .as(operation.id())
                        .isEqualTo(404);
            }
        }
    }

    private void expectNothing(Operation operation, String id, String changeId) {
        Response foreign = operation.send(asGrace(), idsOf(id, changeId));
        Response unknown = operation.send(asGrace(), idsOf(UNKNOWN, UNKNOWN));
        assertThat(foreign.statusCode()).as(operation.id()).isEqualTo(404);
        assertThat(withoutInstance(foreign)).as(operation.id()).isEqualTo(withoutInstance(unknown));
        assertThat(foreign.contentType()).isEqualTo("application/problem+json");
    }

    private static Map<String, String> idsOf(String id, String changeId) {
        return changeId == null ? Map.of("id", id, "slug", id) : Map.of("id", id, "slug", id, "changeId", changeId);
    }

    private static String withoutInstance(Response response) {
        return response.asString().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
