package dev.groundwork.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DocumentHeadersTest {

    private static final String EMAIL = "documents@example.org";
    private static final String PASSWORD = "a long walk in the rain";

    @TestHTTPResource
    URI address;

    @Test
    void aFileOverTheApiHasThePolicyOfAFileAndNoOther() throws Exception {
        String bearer = "Bearer " + token();
        String form = """
                --x
                Content-Disposition: form-data; name="kind"

                RESUME
                --x
                Content-Disposition: form-data; name="file"; filename="cv.txt"

                Ada
                --x--
                """.replace("\n", "\r\n");
        HttpResponse<String> made = post("/api/v1/documents", bearer, "multipart/form-data; boundary=x", form);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String location =
                URI.create(made.headers().firstValue("Location").orElseThrow()).getPath();
        HttpResponse<String> file =
                Answers.to(address, location + "/content", request -> request.header("Authorization", bearer));
        assertThat(file.body()).isEqualTo("Ada");
        assertThat(file.headers().allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(file.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(file.headers().allValues("Content-Disposition"))
                .singleElement()
                .asString()
                .startsWith("attachment;");
    }

    private String token() throws Exception {
        JsonObject account = new JsonObject().put("email", EMAIL).put("password", PASSWORD);
        post("/api/v1/accounts", "none", "application/json", account.encode());
        String basic = Base64.getEncoder().encodeToString((EMAIL + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        JsonObject wanted = new JsonObject().put("name", "tests").put("scopes", List.of("read", "write"));
        HttpResponse<String> issued = post("/api/v1/tokens", "Basic " + basic, "application/json", wanted.encode());
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
        return issued.body().replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> post(String path, String authorization, String type, String body) throws Exception {
        return Answers.to(address, path, request -> request.header("Authorization", authorization)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }
}
