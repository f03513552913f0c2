package dev.groundwork.deploy.testing;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A candidate who uses the REST API of a running application. */
public record Candidate(URI address, String token) {

    private static final String API = "/api/v1";
    private static final String NOBODY = "none";
    private static final String EMAIL = "ada@example.org";
    private static final String PASSWORD = "a long walk in the rain";

    /** Makes an account and a token for it. */
    public static Candidate signUp(PackagedApplication application) throws IOException, InterruptedException {
        return signUp(application.address());
    }

    /** Makes an account and a token for it where an application listens. */
    public static Candidate signUp(URI address) throws IOException, InterruptedException {
        return signUp(address, EMAIL);
    }

    /** Makes one of several accounts and a token for it. */
    public static Candidate signUp(URI address, String email) throws IOException, InterruptedException {
        JsonObject credentials = new JsonObject().put("email", email).put("password", PASSWORD);
        created(post(address, API + "/accounts", NOBODY, credentials));
        String basic = Base64.getEncoder().encodeToString((email + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        JsonObject wanted = new JsonObject().put("name", "tests").put("scopes", List.of("read", "write"));
        return new Candidate(
                address,
                created(post(address, API + "/tokens", "Basic " + basic, wanted))
                        .getString("token"));
    }

    /** The same candidate at the application after it was started again. */
    public Candidate at(PackagedApplication application) {
        return new Candidate(application.address(), token);
    }

    /** Adds an application and gives its id. */
    public String apply(String company, String role) throws IOException, InterruptedException {
        JsonObject application = new JsonObject().put("company", company).put("role", role);
        return created(post(address, API + "/applications", bearer(), application))
                .getString("id");
    }

    /** What is answered to adding an application under an idempotency key. */
    public HttpResponse<String> applies(String company, String role, String key)
            throws IOException, InterruptedException {
        JsonObject application = new JsonObject().put("company", company).put("role", role);
        return Answers.to(address, API + "/applications", request -> request.header("Content-Type", "application/json")
                .header("Authorization", bearer())
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(application.encode())));
    }

    /** What is answered to keeping a document. */
    public HttpResponse<String> keeps(String name, byte[] content) throws IOException, InterruptedException {
        String begin = "--parts\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n"
                + "--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        return Answers.to(address, API + "/documents", request -> request.header("Authorization", bearer())
                .header("Content-Type", "multipart/form-data; boundary=parts")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(begin),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--parts--\r\n"))));
    }

    /** What is answered to reading a path below {@code /api/v1}. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return Answers.to(address, API + path, request -> request.header("Authorization", bearer()));
    }

    /** The roles of all applications. */
    public List<String> roles() throws IOException, InterruptedException {
        return ofAll(API + "/applications", "role");
    }

    /** Signs in to the pages and gives the cookie of the session, as a browser sends it back. */
    public String signIn() throws IOException, InterruptedException {
        String form = "email=%s&password=%s".formatted(encoded(EMAIL), encoded(PASSWORD));
        HttpResponse<String> answer = Answers.to(
                address, "/sign-in", request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address.toString())
                        .POST(BodyPublishers.ofString(form)));
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    /** Moves an application; true only when the application has acknowledged it. */
    public boolean moves(String application, String stage, String note) {
        JsonObject change = new JsonObject().put("stage", stage).put("note", note);
        try {
            return post(address, stageChanges(application), bearer(), change).statusCode() == 201;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The notes of all stage changes of an application. */
    public List<String> notesOfStageChanges(String application) throws IOException, InterruptedException {
        return ofAll(stageChanges(application), "note");
    }

    private List<String> ofAll(String path, String property) throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = read(path + "?limit=200" + cursor);
            page.getJsonArray("items").forEach(item -> found.add(((JsonObject) item).getString(property)));
            String next = page.getString("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return found;
    }

    /** Begins to import a file and gives the path of what can be read about it. */
    public String beginImport(Path file) throws IOException, InterruptedException {
        String end = "\r\n--parts--\r\n";
        String begin = "--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        HttpResponse<String> response =
                Answers.to(address, API + "/imports", request -> request.header("Authorization", bearer())
                        .header("Prefer", "respond-async")
                        .header("Content-Type", "multipart/form-data; boundary=parts")
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString(begin), fileBody(file), BodyPublishers.ofString(end))));
        if (response.statusCode() != 202) {
            throw new AssertionError(response.statusCode() + ": " + response.body());
        }
        return API + "/imports/" + new JsonObject(response.body()).getString("id");
    }

    /** How many there are in all in one of the lists. */
    public long count(String list) throws IOException, InterruptedException {
        return read(API + "/" + list + "?limit=1&count=true").getLong("total");
    }

    private static HttpRequest.BodyPublisher fileBody(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is at a path. */
    public JsonObject read(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = Answers.to(address, path, request -> request.header("Authorization", bearer()));
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + ": " + response.body());
        }
        return new JsonObject(response.body());
    }

    private static HttpResponse<String> post(URI address, String path, String authorization, JsonObject body)
            throws IOException, InterruptedException {
        return Answers.to(address, path, request -> request.header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .POST(BodyPublishers.ofString(body.encode())));
    }

    private static JsonObject created(HttpResponse<String> response) {
        if (response.statusCode() != 201) {
            throw new AssertionError(response.statusCode() + ": " + response.body());
        }
        return new JsonObject(response.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String bearer() {
        return "Bearer " + token;
    }

    private static String stageChanges(String application) {
        return API + "/applications/" + application + "/stage-changes";
    }
}
