package dev.groundwork.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Allowance;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.account.TooManyAttempts;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.web.testing.Browser;
import dev.groundwork.web.testing.Visitors;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ArchivesTest {

    private static final String PATH = "/exports/archive";

    @Inject
    Visitors visitors;

    @Inject
    Fixtures fixtures;

    @Inject
    Allowance allowance;

    Visitors.Visitor ada;
    Browser grace;

    @BeforeEach
    void adaAndGraceAreThere() {
        ada = visitors.somebodyNew();
        grace = visitors.somebodyNew().browser();
    }

    @Test
    void theWholeAccountGoesOutAndComesBack() {
        ada.browser().post("/board", "company", "Grüne Energie", "role", "=Engineer");
        byte[] archive = archive(ada.browser());

        Document preview = Browser.page(grace.get(location(bring(grace, "archive.zip", archive))));
        assertThat(preview.select(".lead").text()).contains("read as Groundwork: the whole account (ZIP)");
        assertThat(preview.select("tbody tr").eachText())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("new Grüne Energie");
        assertThat(preview.select("form[action$=/confirmation] button").text())
                .isEqualTo("Take the account of the archive");
        grace.post(preview.select("form[action$=/confirmation]").attr("action"));
        assertThat(grace.open("/board").select(".card a").eachText()).containsExactly("Grüne Energie");

        Document again = Browser.page(grace.get(location(bring(grace, "archive.zip", archive))));
        assertThat(again.select("form[action$=/confirmation]")).isEmpty();
        assertThat(again.select(".sheet__note").first().text()).isEqualTo("There is nothing new in this file.");
        assertThat(refusal("a.zip", Arrays.copyOf(archive, archive.length / 2), "groundwork-archive"))
                .contains("broken ZIP archive");
    }

    @Test
    void thePasswordIsAskedForAgain() {
        Document page = ada.browser().open("/import");
        assertThat(page.select("a[href=" + PATH + "]")).hasSize(1);
        assertThat(ada.browser().open("/settings/deletion").select("a[href=" + PATH + "]"))
                .hasSize(1);
        Document form = ada.browser().open(PATH);
        assertThat(form.select("form[action=" + PATH + "] input[type=password][name=currentPassword]"))
                .hasSize(1);

        for (String password : new String[] {"wrong", ""}) {
            Response answer = ada.browser().post(PATH, "currentPassword", password);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Browser.page(answer).select("#currentPassword-error").text())
                    .isNotBlank();
        }
        assertThat(ada.browser().post(PATH).statusCode()).isEqualTo(422);
        Browser stranger = Browser.ofStranger();
        assertThat(stranger.get(PATH).statusCode()).isEqualTo(303);
        assertThat(stranger.post(PATH, "currentPassword", Fixtures.PASSWORD).statusCode())
                .isEqualTo(303);
        assertThat(ada.browser().get("/exports/archive.zip").statusCode()).isEqualTo(404);
    }

    @Test
    void oneThatIsTooLargeForAPreviewIsTakenAtOnce() {
        Moment now = new Moment(Instant.now(), ZoneId.of("UTC"));
        for (int i = 0; i < 2; i++) {
            Upload talk = new Upload("talk-" + i + ".pdf", DocumentKind.OTHER, pdf(i));
            fixtures.as(ada.candidate(), () -> dev.groundwork.domain.documents.Document.keep(talk, now));
        }
        String run = location(bring(grace, "archive.zip", archive(ada.browser())));

        assertThat(run).contains("/import/runs/");
        assertThat(ada.browser().get(run).statusCode()).isEqualTo(404);
        Document page = grace.open(run);
        while (!page.select("progress").isEmpty()) {
            assertThat(page.select("#run [role=status]").text())
                    .matches("The archive is being checked.*|\\d+ of \\d+ rows are through");
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            page = grace.open(run);
        }
        assertThat(page.select("h1").text()).isEqualTo("That is done");
        assertThat(grace.open("/documents").text()).contains("talk-0.pdf", "talk-1.pdf");
    }

    @Test
    void aTableOfTooManyRowsIsRefused() {
        byte[] large = "company,role\n".repeat(900_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal("jobs.csv", large, "")).contains("more than 100000 rows");
    }

    @Test
    void whoAsksForMoreThanOnePersonCanIsToldWhenToComeBack() {
        Browser browser = ada.browser();
        assertTold(Allowance.Use.EXPORT, () -> browser.get("/exports/applications.csv"));
        assertTold(Allowance.Use.EXPORT, () -> browser.get("/exports/search-proof.csv"));
        assertTold(Allowance.Use.EXPORT, () -> browser.post(PATH, "currentPassword", Fixtures.PASSWORD));
        assertTold(
                Allowance.Use.IMPORT,
                () -> bring(browser, "a.csv", "company,role\na,b\n".getBytes(StandardCharsets.UTF_8)));
        assertTold(Allowance.Use.SEARCH, () -> browser.get("/search?q=oxide"));
        assertTold(Allowance.Use.WRITING, () -> browser.post("/board", "company", "Oxide", "role", "Engineer"));
        assertThat(browser.get("/board").statusCode()).isEqualTo(200);
        assertThat(grace.get("/exports/applications.csv").statusCode()).isEqualTo(200);
    }

    /** What is used up begins to come back at once, and the request may be slow: then both once more. */
    private void assertTold(Allowance.Use use, Supplier<Response> request) {
        Response response;
        int times = 0;
        do {
            fixtures.as(ada.candidate(), () -> drain(use));
            response = request.get();
        } while (response.statusCode() != 429 && ++times < 100);
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(response.header("Retry-After"))).isPositive();
    }

    private void drain(Allowance.Use use) {
        try {
            while (true) {
                allowance.take(use);
            }
        } catch (TooManyAttempts empty) {
            // That is what was wanted.
        }
    }

    private static byte[] archive(Browser browser) {
        Response file = browser.post(PATH, "currentPassword", Fixtures.PASSWORD);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).isEqualTo("application/zip");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"groundwork-archive.zip\"");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        return file.asByteArray();
    }

    private static Response bring(Browser browser, String name, byte[] file) {
        return bring(browser, name, file, "");
    }

    private static Response bring(Browser browser, String name, byte[] file, String format) {
        return browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", name, file)
                .multiPart("format", format)
                .post("/import");
    }

    private static String location(Response response) {
        assertThat(response.statusCode()).isEqualTo(303);
        return response.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private String refusal(String name, byte[] file, String format) {
        Response refused = bring(grace, name, file, format);
        assertThat(refused.statusCode()).isEqualTo(422);
        return Browser.page(refused).select("#file-error").text();
    }

    private static byte[] pdf(int seed) {
        byte[] content = new byte[6 * 1024 * 1024];
        new Random(seed).nextBytes(content);
        byte[] begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, content, 0, begin.length);
        return content;
    }
}
