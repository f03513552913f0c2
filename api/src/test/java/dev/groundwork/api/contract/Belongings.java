package dev.groundwork.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Things of one candidate, each made when it is first asked for. A kind of thing is named by the part of an address that
 * stands before its id. A new kind of thing needs an entry in {@link #make}.
 */
final class Belongings {

    private final String token;
    private final Map<String, String> ids = new HashMap<>();

    Belongings(String token) {
        this.token = token;
    }

    /** The id (or slug) of the candidate's thing of a kind. */
    String id(String kind) {
        String id = ids.get(kind);
        if (id == null) {
            id = make(kind);
            ids.put(kind, id);
        }
        return id;
    }

    private String make(String kind) {
        return switch (kind) {
            case "applications" -> create(kind, "{\"company\": \"Oxide\", \"role\": \"Engineer\"}");
            case "stage-changes" ->
                create("applications/" + id("applications") + "/stage-changes", "{\"stage\": \"applied\"}");
            case "stages" -> create(kind, "{\"name\": \"" + name() + "\", \"kind\": \"SCREENING\"}");
            case "tokens" -> create(kind, "{\"name\": \"phone\", \"scopes\": [\"read\"]}");
            case "companies" -> create(kind, "{\"name\": \"" + name() + "\"}");
            case "contacts" -> create(kind, "{\"name\": \"Alan\"}");
            case "notes" -> create("applications/" + id("applications") + "/notes", "{\"text\": \"Hello\"}");
            case "tasks" -> create(kind, "{\"title\": \"Call\"}");
            case "documents" ->
                created(authorized()
                        .multiPart(
                                "file", "cv.txt", UUID.randomUUID().toString().getBytes())
                        .multiPart("kind", "RESUME")
                        .post("/api/v1/documents"));
            case "interviews" ->
                create(
                        "applications/" + id("applications") + "/interviews",
                        "{\"type\": \"CODING\", \"startsAt\": \"2098-11-27T17:00:00Z\"}");
            case "practices" -> create(kind, "{\"competency\": \"debugging\", \"kind\": \"LAB\", \"minutes\": 5}");
            case "questions" -> create(kind, "{\"text\": \"Why?\"}");
            case "stories" -> create(kind, "{\"title\": \"The cache\"}");
            case "statements" ->
                create("applications/" + id("applications") + "/statements", "{\"topic\": \"PAY\", \"text\": \"x\"}");
            case "offers" -> create("applications/" + id("applications") + "/offers", "{\"currency\": \"EUR\"}");
            case "negotiations" ->
                create(
                        "applications/" + id("applications") + "/negotiations",
                        "{\"move\": \"ASKED\", \"text\": \"More\"}");
            case "costs" ->
                create("applications/" + id("applications") + "/costs", "{\"name\": \"Tax\", \"rate\": 0.4}");
            case "exchange-rates" ->
                create(
                        kind,
                        "{\"from\": \"USD\", \"to\": \"EUR\", \"rate\": 0.92, \"quotedOn\": \"" + someDay() + "\"}");
            case "criteria" -> create(kind, "{\"name\": \"" + name() + "\", \"weight\": 10}");
            case "checklists" -> create(kind, "{\"title\": \"Own\"}");
            case "checklist-items" ->
                create(kind, "{\"checklistId\": \"" + id("checklists") + "\", \"title\": \"Rest\"}");
            case "imports" -> finishedImport();
            case "webhooks" ->
                create(kind, "{\"url\": \"https://receiver.example\", \"events\": [\"application.moved\"]}");
            case "deliveries" -> create("webhooks/" + id("webhooks") + "/deliveries", "");
            case "competencies" -> create(kind, "{\"name\": \"" + name() + "\"}");
            case "competency slugs" ->
                property("slug", authorized().get("/api/v1/competencies/" + id("competencies")), 200);
            case "guides" -> property("slug", post("guides", "{\"title\": \"" + name() + "\", \"role\": \"x\"}"), 201);
            default ->
                throw new AssertionError(
                        "Say in " + Belongings.class.getSimpleName() + " how a candidate comes by one of her " + kind);
        };
    }

    /** Brings things into the state in which an operation finds what it is about. */
    void prepareFor(String operationId) {
        switch (operationId) {
            case "showOutcome", "reopenApplication" ->
                send(Method.PUT, "applications/" + id("applications") + "/outcome", "{\"outcome\": \"REJECTED\"}", 200);
            case "showFitCheck" ->
                send(Method.PUT, "applications/" + id("applications") + "/fit-check", "{\"answers\": {}}", 200);
            case "showDebrief" ->
                send(Method.PUT, "interviews/" + id("interviews") + "/debrief", "{\"summary\": \"Well\"}", 200);
            case "restoreApplication" -> send(Method.DELETE, "applications/" + id("applications"), "{}", 204);
            default -> {
                // All others find what they are about as it was made.
            }
        }
    }

    private String finishedImport() {
        String id = property(
                "id",
                authorized()
                        .header("Prefer", "respond-async")
                        .multiPart("file", "file.csv", "company,role\n".getBytes())
                        .post("/api/v1/imports"),
                202);
        while (authorized().get("/api/v1/imports/" + id).path("state").equals("RUNNING")) {
            Thread.onSpinWait();
        }
        return id;
    }

    /** A day that hardly anything else has: a rate is kept once per day. */
    private static String someDay() {
        return LocalDate.EPOCH
                .plusDays(ThreadLocalRandom.current().nextInt(100_000))
                .toString();
    }

    private static String name() {
        return "Own " + UUID.randomUUID();
    }

    private String create(String address, String body) {
        return created(post(address, body));
    }

    private static String created(Response response) {
        return property("id", response, 201);
    }

    private static String property(String name, Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return response.path(name);
    }

    private Response post(String address, String body) {
        return authorized().contentType(ContentType.JSON).body(body).post("/api/v1/" + address);
    }

    private void send(Method method, String address, String body, int status) {
        Response response =
                authorized().contentType(ContentType.JSON).body(body).request(method, "/api/v1/" + address);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    }

    private RequestSpecification authorized() {
        return given().header("Authorization", "Bearer " + token);
    }
}
