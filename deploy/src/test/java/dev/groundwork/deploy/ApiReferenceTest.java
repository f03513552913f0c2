package dev.groundwork.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.deploy.testing.Answers;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that explains the REST API names every operation of the document, and needs nobody signed in. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ApiReferenceTest {

    private static final Pattern RESOURCE = Pattern.compile("href=\"(/api\\?about=[a-z-]+(?:\\.ics)?)\"");
    private static final Pattern OPERATION = Pattern.compile("operationId: (\\w+)");

    @TestHTTPResource
    URI address;

    @Test
    void everyOperationIsOnThePageOfWhatItIsAbout() throws Exception {
        HttpResponse<String> index = Answers.to(address, "/api");
        assertThat(index.statusCode()).isEqualTo(200);
        List<String> pages = RESOURCE.matcher(index.body())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
        StringBuilder all = new StringBuilder();
        for (String page : pages) {
            HttpResponse<String> shown = Answers.to(address, page);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            all.append(shown.body());
        }
        List<String> operations = OPERATION
                .matcher(Answers.to(address, "/q/openapi").body())
                .results()
                .map((MatchResult id) -> id.group(1))
                .toList();
        assertThat(operations).hasSizeGreaterThan(100).allSatisfy(id -> assertThat(all)
                .contains("id=\"" + id + "\""));
        assertThat(all).contains("Software Engineer, Azure Core Compute").doesNotContain("https://cdn");
    }

    @Test
    void whatTheApiIsNotAboutIsNotFound() throws Exception {
        assertThat(Answers.to(address, "/api?about=spaceships").statusCode()).isEqualTo(404);
        assertThat(Answers.to(address, "/api/spaceships").statusCode()).isEqualTo(404);
    }
}
