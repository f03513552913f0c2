package dev.groundwork.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body has a limit, announced or not; only imports may be as large as the documents of an account. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class BodyLimitTest {

    private static final int WORDS = 4 * 1024 * 1024;
    private static final int USUAL = 12 * 1024 * 1024;
    private static final String ARCHIVE = "/api/v1/exports/archive.zip";

    @TestHTTPResource
    URI address;

    @Inject
    Fixtures fixtures;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/imports, 277000000, 413",
        "/import, 277000000, 413",
        "/api/v1/documents, 13000000, 413",
        "/import/columns, 13000000, 413"
    })
    void whatIsAnnouncedIsComparedWithTheLimitOfItsAddress(String path, long bytes, int status) throws Exception {
        assertThat(Answers.toRaw(address, """
                        POST %s HTTP/1.1
                        Host: localhost
                        Connection: close
                        Content-Type: multipart/form-data; boundary=x
                        Content-Length: %d

                        --x""".formatted(path, bytes))).startsWith("HTTP/1.1 " + status + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded", "application/yaml"})
    void wordsMayBeFewerBytesThanFiles(String type) throws Exception {
        assertThat(Answers.toRaw(address, """
                        POST /api/v1/applications HTTP/1.1
                        Host: localhost
                        Connection: close
                        Content-Type: %s
                        Content-Length: %d

                        {""".formatted(type, WORDS + 1))).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void whatIsNotAnnouncedIsCounted() throws Exception {
        String token = fixtures.tokenOf(fixtures.somebodyNew());
        HttpResponse<String> response = Answers.to(
                address, "/api/v1/applications", request -> request.header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[WORDS + 100_000]))));
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void anArchiveWithMoreDocumentsThanAnyOtherBodyMayHaveMakesTheSameAccountAgain() throws Exception {
        Candidate ada = fixtures.somebodyNew();
        for (int i = 0; i < 2; i++) {
            Upload upload = new Upload("talk " + i + ".pdf", DocumentKind.OTHER, pdf(i));
            fixtures.as(ada, () -> Document.keep(upload, new Moment(Instant.now(), ZoneId.of("UTC"))));
        }
        byte[] archive = archiveOf(fixtures.tokenOf(ada));
        assertThat(archive.length).isGreaterThan(USUAL);
        String token = fixtures.tokenOf(fixtures.somebodyNew());

        HttpResponse<String> report =
                Answers.to(address, "/api/v1/imports", request -> request.header("Authorization", "Bearer " + token)
                        .header("Content-Type", "multipart/form-data; boundary=xxx")
                        .POST(BodyPublishers.ofByteArray(form(archive))));

        assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
        assertThat(new JsonObject(report.body()).getInteger("skipped")).isZero();
        assertThat(archiveOf(token).length).isGreaterThan(USUAL);
    }

    private byte[] archiveOf(String token) throws Exception {
        URI uri = URI.create("http://%s%s".formatted(address.getAuthority(), ARCHIVE));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    private static byte[] form(byte[] file) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--xxx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n"
                        + "Content-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(file);
        form.writeBytes("\r\n--xxx--\r\n".getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static byte[] pdf(int seed) {
        byte[] content = new byte[7 * 1024 * 1024];
        new Random(seed).nextBytes(content);
        byte[] begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, content, 0, begin.length);
        return content;
    }
}
