package dev.groundwork.web.address;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OriginCheckTest {

    @TestHTTPResource
    URI instance;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -, 303",
                "none, -, 303",
                "same-site, -, 403",
                "cross-site, -, 403",
                "nonsense, -, 403",
                "same-origin, https://evil.example, 303",
                "cross-site, OWN, 403",
                "-, OWN, 303",
                "-, OWN_BEHIND_TLS, 303",
                "-, https://evil.example, 403",
                "-, null, 403",
                "-, OWN.evil.example, 403",
                "-, ftp://localhost, 403",
                "-, -, 303",
            })
    void aWritingRequestMustComeFromOurOwnPages(String site, String origin, int status) {
        RequestSpecification request = given().redirects().follow(false);
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            String own = "http://" + instance.getAuthority();
            request.header(
                    "Origin",
                    origin.replace("OWN_BEHIND_TLS", "https://" + instance.getAuthority())
                            .replace("OWN", own));
        }

        assertThat(request.post("/sign-out").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded"
            })
    void noKindOfBodyGetsAround(String contentType) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(instance.resolve("/sign-in"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString("--x--"))
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();

        assertThat(status).isEqualTo(403);
    }

    @Test
    void readingFromElsewhereIsAnOrdinaryLink() {
        int status =
                given().header("Sec-Fetch-Site", "cross-site").get("/sign-in").statusCode();

        assertThat(status).isEqualTo(200);
    }

    @Test
    void programsAreNotAskedWhereTheyComeFrom() {
        int status = given().header("Sec-Fetch-Site", "cross-site")
                .post("/api/v1/anything")
                .statusCode();

        assertThat(status).isEqualTo(404);
    }
}
