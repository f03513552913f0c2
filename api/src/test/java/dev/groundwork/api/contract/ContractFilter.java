package dev.groundwork.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Lets no answer of the API pass that the OpenAPI document does not describe: its status, its media type, its body. An
 * address or a method that the document does not know must be refused with a problem.
 */
public class ContractFilter implements Filter {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Where the tests' own resources are, which fail on purpose and in no document. */
    private static final String TEST_PATHS = "/api/test/";

    private static final List<String> ALWAYS = List.of("ETag", "Location");
    private static final List<String> HEADERS = List.of(
            "ETag",
            "Location",
            "Link",
            "Idempotent-Replayed",
            "WWW-Authenticate",
            "Retry-After",
            "Accept-Post",
            "Accept-Patch");

    private JsonNode document;
    private Schemas schemas;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/")
                && !path.startsWith(TEST_PATHS)
                && !request.getMethod().equals("OPTIONS")) {
            load();
            check(request.getMethod(), path, response);
        }
        return response;
    }

    private synchronized void load() {
        if (document == null) {
            document = ApiDocument.read();
            schemas = new Schemas(document);
        }
    }

    private void check(String method, String path, Response response) {
        String name = method + " " + path + " answered " + response.statusCode() + " " + response.contentType();
        Optional<JsonNode> operation = operation(method.equals("HEAD") ? "GET" : method, path);
        if (operation.isEmpty()) {
            assertThat(response.statusCode()).as(name).isIn(401, 403, 404, 405, 413, 415);
            expectBody(name, "{\"$ref\": \"#/components/schemas/Problem\"}", method, response);
            return;
        }
        JsonNode responses = operation.get().path("responses");
        JsonNode described = responses.has(String.valueOf(response.statusCode()))
                ? responses.path(String.valueOf(response.statusCode()))
                : responses.path(response.statusCode() / 100 + "XX");
        assertThat(described.isMissingNode())
                .as(name + ", a status that the document does not know")
                .isFalse();
        JsonNode referred = described.has("$ref")
                ? document.at(described.path("$ref").asText().substring(1))
                : described;
        checkContent(name, referred.path("content"), method, response);
        checkHeaders(name, referred.path("headers"), response);
    }

    private static void checkHeaders(String name, JsonNode headers, Response response) {
        for (String header : HEADERS) {
            if (response.header(header) != null) {
                assertThat(headers.has(header))
                        .as(name + ", whose header " + header + " the document does not know")
                        .isTrue();
            }
        }
        for (String header : ALWAYS) {
            if (headers.has(header) && response.statusCode() < 400) {
                assertThat(response.header(header))
                        .as(name + ", whose header " + header)
                        .isNotNull();
            }
        }
    }

    private Optional<JsonNode> operation(String method, String path) {
        return document.path("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparing(entry -> entry.getKey().contains("{") ? 1 : 0))
                .map(Map.Entry::getValue)
                .map(item -> item.get(method.toLowerCase()));
    }

    private void checkContent(String name, JsonNode content, String method, Response response) {
        if (content.isEmpty()) {
            assertThat(response.asByteArray())
                    .as(name + ", where there is no body")
                    .isEmpty();
            return;
        }
        List<String> types = StreamSupport.stream(((Iterable<String>) content::fieldNames).spliterator(), false)
                .toList();
        Optional<String> type = types.stream()
                .filter(one -> one.equals("*/*") || essence(one).equals(essence(response.contentType())))
                .findFirst();
        assertThat(type).as(name + ", but the document says " + types).isPresent();
        JsonNode schema = content.path(type.get()).path("schema");
        if (essence(response.contentType()).endsWith("json")
                && !schema.isMissingNode()
                && !type.get().equals("*/*")) {
            expectBody(name, schema.toString(), method, response);
        }
    }

    private void expectBody(String name, String schema, String method, Response response) {
        if (method.equals("HEAD")) {
            return;
        }
        try {
            assertThat(schemas.violations(schema, MAPPER.readTree(response.asByteArray())))
                    .as(name + " with " + response.asString())
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String essence(String mediaType) {
        return mediaType.split(";")[0].strip().toLowerCase();
    }
}
