package dev.groundwork.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.api.ApiTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract as it stands in the repository, so that a change of it is seen in review. */
@QuarkusTest
class CommittedDocumentTest extends ApiTest {

    private static final Path FILE = Path.of("openapi.yaml");

    @Test
    void isWhatTheCodeGivesOut() throws IOException {
        String given = given().get("/q/openapi").asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(FILE, given);
        }
        assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
                .as("api/openapi.yaml is not what the code gives out. If the contract was meant to change, write it"
                        + " anew with ./deploy/openapi, read the difference and commit it.")
                .isEqualTo(given);
    }
}
