package dev.groundwork.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class EntranceTest {

    private static final String WEBJAR = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final int MORE_THAN_ALLOWED = 12 * 1024 * 1024 + 1;

    @TestHTTPResource
    URI address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/board",
                "/nowhere",
                "/api/nowhere",
                "/api/v1/me",
                "/a;x",
                "/api/a%2Fb",
                "/q/health/live",
                "/q/openapi",
                "/q/nowhere",
                WEBJAR,
                "/webjars/nowhere.js"
            })
    void everyResponseCarriesThePolicy(String path) throws Exception {
        HttpHeaders headers = get(path).headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; script-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Permissions-Policy")).hasSize(1);
        assertThat(headers.allValues("Cache-Control")).hasSize(1);
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by", "strict-transport-security");
    }

    @ParameterizedTest
    @CsvSource({"/q/health/live, no-store", "/nowhere, no-store", "/webjars/nowhere.js, no-store"})
    void whatIsNoFileIsKeptByNobody(String path, String cacheControl) throws Exception {
        assertThat(get(path).headers().firstValue("Cache-Control")).contains(cacheControl);
    }

    @Test
    void aFileWhoseAddressNamesItsVersionIsKeptForGood() throws Exception {
        assertThat(get(WEBJAR).headers().firstValue("Cache-Control")).contains("public, immutable, max-age=31536000");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/nowhere, 404",
        "/api/v1/nowhere, 404",
        "/api/v1/me, 401",
        "/api/v1/me;x, 400",
        "/api;x/v1/me, 400",
        "/api/v1/me%00, 400",
    })
    void programsGetProblemDetails(String path, int status) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(response.body()).getInteger("status")).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, 404", "/q/nowhere, 404", "/board;x, 400"})
    void peopleGetAPage(String path, int status) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).matches("(?i)text/html; *charset=utf-8"));
        assertThat(response.body()).contains("<h1");
    }

    @Test
    void aBodyThatIsAnnouncedAsTooLargeIsRefusedBeforeItIsRead() throws Exception {
        String answer = Answers.toRaw(address, """
                POST /api/v1/applications HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: %d

                {""".formatted(MORE_THAN_ALLOWED));
        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("connection: close")
                .contains("Content-Security-Policy: ")
                .contains("\"title\":\"Request Entity Too Large\"");
    }

    @Test
    void aFileToImportMayBeLarger() throws Exception {
        HttpResponse<String> response = Answers.to(
                address,
                "/api/v1/imports",
                request -> request.POST(BodyPublishers.ofByteArray(new byte[MORE_THAN_ALLOWED])));
        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void anAddressOverTheLimitIsRefusedWithAnAnswer() throws Exception {
        HttpResponse<String> response = get("/" + "a".repeat(4096));
        assertThat(response.statusCode()).isEqualTo(414);
        assertThat(response.body()).contains("<h1");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return Answers.to(address, path);
    }
}
