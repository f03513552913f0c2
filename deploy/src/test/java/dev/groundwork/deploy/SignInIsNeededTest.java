package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of addresses by which the authorization of comparable applications was once gone round. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SignInIsNeededTest {

    @TestHTTPResource
    URI address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                "/api/v1/me;x",
                "/api/v1/me%3Bx",
                "/api/v1/me%3bx=1",
                "/api;x/v1/me",
                "/api%3Bx/v1/me",
                "/api//v1/me",
                "//api/v1/me",
                "/api/./v1/me",
                "/api/x/../v1/me",
                "/api/%761/me",
                "/api%2Fv1/me",
                "/api%5Cv1/me",
                "/api/v1/me/",
                "/api/v1/me%2F",
                "/api/v1/me%00",
                "/api/v1/me%20",
                "/API/v1/me",
                "/api/v1/tokens;x",
                "/api/v1/me%3Bx/tokens",
                "/sign-in/../settings",
                "/sign-in/..;/settings",
                "/settings;x",
                "/settings%2Ftokens",
                "/settings%5Ctokens",
                "/settings;x/tokens",
                "/settings/%2e/tokens",
                "//settings",
                "/settings%2f..%2fsettings",
                "/./settings",
                "/x/..%2fsettings",
                "/%73ettings",
                "/settings/./tokens%3Bx",
                "/board;x"
            })
    void noSpellingOfAnAddressOpensWhatIsBehindSignIn(String path) throws Exception {
        assertThat(Answers.to(address, path).statusCode()).as("GET").isGreaterThanOrEqualTo(300);
        assertThat(Answers.to(address, path, request -> request.method("HEAD", HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .as("HEAD")
                .isGreaterThanOrEqualTo(300);
    }
}
