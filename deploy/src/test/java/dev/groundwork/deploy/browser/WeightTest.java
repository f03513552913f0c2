package dev.groundwork.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Stage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser has to fetch for a board of 500 applications. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class WeightTest {

    private static final int APPLICATIONS = 500;
    private static final List<String> STAGES = List.of("saved", "applied", "screening", "interviewing", "offer");

    @TestHTTPResource
    URI address;

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    @Test
    void aFullBoardIsLight() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(ada, () -> {
            List<Stage> stages = STAGES.stream().map(Stage::named).toList();
            Moment now = new Moment(clock.instant(), ada.zone());
            for (int i = 0; i < APPLICATIONS; i++) {
                JobApplication.create(
                        ApplicationDetails.of("Company number " + i, "Software Engineer, Core Compute"),
                        stages.get(i % stages.size()),
                        null,
                        now);
            }
        });
        List<Response> responses = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(address.toString()))) {
            context.addCookies(
                    List.of(new Cookie("groundwork_session", fixtures.sessionOf(ada)).setUrl(address.toString())));
            Page page = context.newPage();
            page.onResponse(responses::add);
            Response board = page.navigate("/board");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.locator(".card").count()).isEqualTo(APPLICATIONS);
            assertThat(board.body().length).as("bytes of HTML").isLessThan(200_000);
            assertThat(responses).as("requests of the first view").hasSizeLessThanOrEqualTo(6);
            assertThat(responses.stream().filter(response -> response != board))
                    .allSatisfy(response ->
                            assertThat(response.headerValue("Cache-Control")).contains("immutable"));
            assertThat(compressed(responses, ".js"))
                    .as("bytes of compressed JavaScript")
                    .isBetween(1_000, 40_000);
            assertThat(compressed(responses, ".css"))
                    .as("bytes of compressed CSS")
                    .isBetween(1_000, 30_000);
        }
    }

    private static int compressed(List<Response> responses, String ending) {
        return responses.stream()
                .filter(response -> response.url().endsWith(ending))
                .mapToInt(response -> response.request().sizes().responseBodySize)
                .sum();
    }
}
