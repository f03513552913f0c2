package dev.groundwork.web.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ImportsTest {

    private static final String LINKED_IN = """
            Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
            "11/20/24, 8:15 AM",ada@example.org,,Oxide,Engineer,http://www.linkedin.com/jobs/view/1,ada.pdf,
            "11/19/24, 11:42 PM",ada@example.org,,<canary>,Systems Engineer,http://www.linkedin.com/jobs/view/2,ada.pdf,
            "11/20/24, 8:15 AM",ada@example.org,,Oxide,Engineer,http://www.linkedin.com/jobs/view/1,ada.pdf,
            """;

    @Inject
    Fixtures fixtures;

    Browser browser;

    @BeforeEach
    void signIn() {
        browser = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
    }

    @Test
    void thePageSaysWhichFilesAreKnownAndHowToGetThem() {
        Document page = browser.open("/import");

        assertThat(page.select("select[name=format] option").eachText())
                .containsExactly(
                        "Recognise it by what is in it",
                        "Groundwork: applications.csv",
                        "Groundwork: the whole account (ZIP)",
                        "Hired: applications CSV",
                        "Huntr: full data download (ZIP)",
                        "Huntr: jobs CSV",
                        "JobSync: jobs.csv",
                        "LinkedIn: Job Applications.csv",
                        "LinkedIn: Saved Jobs.csv",
                        "LinkedIn: the whole archive (ZIP)",
                        "OSApplyTrack: JSON export",
                        "Reactive Resume: applications CSV",
                        "Simplify: tracker CSV",
                        "Teal: Download Data",
                        "Any other table: I say what its columns are");
        assertThat(page.select(".numbered li")).hasSize(3);
        assertThat(page.select("a[href=/exports/applications.csv]")).hasSize(1);
    }

    @Test
    void nothingIsWrittenBeforeItIsConfirmed() {
        Document preview = preview("Job Applications.csv", LINKED_IN);

        assertThat(preview.select(".lead").text())
                .isEqualTo(
                        "“Job Applications.csv” was read as LinkedIn: Job Applications.csv. Nothing is written yet.");
        assertThat(preview.select(".sheet .chips").first().text())
                .isEqualTo("3 rows: 2 new 0 changed 1 as they are 0 left out");
        assertThat(preview.select("tbody tr").first().text()).isEqualTo("new Oxide Engineer Applied Nov 20, 2024");
        assertThat(preview.select("canary")).isEmpty();
        assertThat(browser.open("/board").select(".card")).isEmpty();
    }

    @Test
    void confirmingWritesAndReportsOnce() {
        Document preview = preview("Job Applications.csv", LINKED_IN);
        String confirmation = preview.select("form[action$=/confirmation]").attr("action");

        Response done = browser.post(confirmation);

        assertThat(done.statusCode()).isEqualTo(303);
        Document report = browser.follow(done);
        assertThat(report.select("h1").text()).isEqualTo("That is done");
        assertThat(report.select(".sheet .chips").first().text())
                .isEqualTo("3 rows: 2 new 0 changed 1 as they are 0 left out");
        assertThat(report.select("a.button[href=/board]")).hasSize(1);
        assertThat(browser.follow(done).select("h1").text()).isEqualTo("That is done");
        assertThat(browser.postAndFollow(confirmation).select("main").html())
                .isEqualTo(report.select("main").html());
        assertThat(browser.follow(browser.get(confirmation.replace("/confirmation", "")))
                        .select("h1")
                        .text())
                .isEqualTo("That is done");
        assertThat(browser.open("/board").select(".card")).hasSize(2);
    }

    @Test
    void theSameFileAgainHasNothingNew() {
        browser.post(preview("a.csv", LINKED_IN)
                .select("form[action$=/confirmation]")
                .attr("action"));

        Document again = preview("a.csv", LINKED_IN);

        assertThat(again.select("form[action$=/confirmation]")).isEmpty();
        assertThat(again.select(".sheet__note").first().text()).isEqualTo("There is nothing new in this file.");
    }

    @Test
    void rowsThatCannotBeTakenAreNamedAndLeftOut() {
        Document preview = preview(
                "mine.csv", "company,role,appliedOn,colour\nOxide,Engineer,2026-01-02,red\nFly.io,,2026-01-02,blue\n");

        assertThat(preview.select("#problems ~ .rows").text()).contains("Row 2").contains("must not be blank");
        assertThat(preview.select("section[aria-labelledby=problems]").text())
                .contains("Not taken over: the columns colour.");
        assertThat(preview.select("form[action$=/confirmation] button").text()).isEqualTo("Import 1, leave out 1 row");

        Document report = browser.postAndFollow(
                preview.select("form[action$=/confirmation]").attr("action"));
        assertThat(report.select("#problems ~ .rows").text()).contains("Row 2").contains("must not be blank");
        assertThat(report.select("section[aria-labelledby=problems]").text())
                .contains("Not taken over: the columns colour.");
        assertThat(browser.open("/board").select(".card a").eachText()).containsExactly("Oxide");
    }

    @Test
    void cancellingForgetsTheFile() {
        Document preview = preview("a.csv", LINKED_IN);
        String cancellation = preview.select("form[action$=/cancellation]").attr("action");

        Document page = browser.postAndFollow(cancellation);

        assertThat(page.select("[role=status]").text()).isEqualTo("The import is cancelled. Nothing was written.");
        assertThat(browser.request()
                        .get(cancellation.replace("/cancellation", ""))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTableOfOnesOwnIsExplainedOnceAndRemembered() {
        String german = "\ufeffFirma;Stelle;Status;Beworben am\r\nSAP;Entwickler;Beworben;03.10.2024\r\n";
        String columns = upload("mine.csv", german).header("Location");
        assertThat(columns).endsWith("/columns");
        Document page = Browser.page(browser.request().get(columns));
        assertThat(page.select("label[for^=column]").eachText())
                .containsExactly("Firma", "Stelle", "Status", "Beworben am");
        assertThat(page.select("select[name=meaning] option[selected]").eachText())
                .containsExactly("Company", "Role", "Stage or outcome", "Applied on");
        assertThat(page.select("#column4-hint").text()).isEqualTo("03.10.2024");

        Document preview = Browser.page(tell(columns, "company", "role", "stage", "appliedOn"));
        assertThat(preview.select("tbody tr").first().text()).isEqualTo("new SAP Entwickler Applied Oct 3, 2024");
        assertThat(preview.select("a[href$=/columns]")).hasSize(1);
        browser.post(preview.select("form[action$=/confirmation]").attr("action"));
        assertThat(browser.open("/board").select(".card a").eachText()).containsExactly("SAP");

        Document next = preview("next.csv", "Stelle,Firma,Beworben am,Status\nSRE,Bosch,2024-10-04,Absage\n");
        assertThat(next.select("tbody tr").first().text()).isEqualTo("new Bosch SRE Rejected Oct 4, 2024");
    }

    @Test
    void anIncompleteExplanationComesBackWithWhatIsMissing() {
        String columns = upload("mine.csv", "Wer,Was\nSAP,Entwickler\n").header("Location");

        Response refused = tell(columns, "", "role");

        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Browser.page(refused);
        assertThat(page.select(".field__error").text()).isEqualTo("Company: Must be in one of the columns.");
        assertThat(page.select("select[name=meaning] option[selected]").eachText())
                .containsExactly("Role");
        assertThat(tell(columns, "company").statusCode()).isEqualTo(422);
        assertThat(tell(columns, "company", "id").statusCode()).isEqualTo(422);
        assertThat(browser.post(columns).statusCode()).isEqualTo(422);
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.request().get(columns).statusCode()).isEqualTo(404);
        assertThat(grace.post(columns, "meaning", "company").statusCode()).isEqualTo(404);
        assertThat(given().redirects().follow(false).get(columns).statusCode()).isEqualTo(303);
    }

    @Test
    void aKnownTableMayBeExplainedAnew() {
        String columns = browser.request()
                .multiPart("file", "a.csv", LINKED_IN.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("format", "own-columns")
                .post("/import")
                .header("Location");
        assertThat(columns).endsWith("/columns");
        assertThat(Browser.page(browser.request().get(columns)).select("select[name=meaning]"))
                .hasSize(8);
    }

    @Test
    void filesOfOtherKindsAreRefusedWithAReason() {
        assertThat(refusal("a.csv", "")).isEqualTo("Is empty.");
        assertThat(refusal("archive.zip", "PK\u0003\u0004rest")).isNotEmpty();
        assertThat(Browser.page(browser.request().multiPart("format", "").post("/import"))
                        .select("[role=alert]")
                        .text())
                .isEqualTo("Choose a file first.");
    }

    @Test
    void aStrangerAndAVisitorReachNoUpload() {
        String confirmation = preview("a.csv", LINKED_IN)
                .select("form[action$=/confirmation]")
                .attr("action");
        String upload = confirmation.replace("/confirmation", "");
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.request().get(upload).statusCode()).isEqualTo(404);
        assertThat(grace.get(upload + "/report").statusCode()).isEqualTo(404);
        assertThat(browser.get(upload + "/report").statusCode()).isEqualTo(404);
        assertThat(Browser.ofStranger().get(upload + "/report").statusCode()).isEqualTo(303);
        assertThat(grace.post(confirmation).statusCode()).isEqualTo(404);
        assertThat(grace.post(upload + "/cancellation").statusCode()).isEqualTo(404);
        assertThat(given().redirects().follow(false).get(upload).statusCode()).isEqualTo(303);
        assertThat(browser.open(upload).select("h1").text()).isEqualTo("Before anything is written");
        assertThat(browser.request().get("/import/7").statusCode()).isEqualTo(404);
    }

    @Test
    void theExportIsAFileOfOnesOwn() {
        browser.post("/board", "company", "Grüne Energie", "role", "=Engineer");

        Response file = browser.request().get("/exports/applications.csv");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"applications.csv\"");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(new String(file.asByteArray(), StandardCharsets.UTF_8))
                .startsWith("id,version,company,")
                .contains(",Grüne Energie,", ",'=Engineer,");
        assertThat(Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()))
                        .request()
                        .get("/exports/applications.csv")
                        .asString()
                        .lines())
                .hasSize(1);
        assertThat(given().redirects()
                        .follow(false)
                        .get("/exports/applications.csv")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aLongImportShowsHowFarItIs() {
        StringBuilder rows = new StringBuilder("company,role,source\n");
        for (int i = 0; i < 1_500; i++) {
            rows.append("Company ")
                    .append(i % 40)
                    .append(",Role ")
                    .append(i)
                    .append(",")
                    .append("x".repeat(100))
                    .append("\n");
        }
        String confirmation = preview("long.csv", rows.toString())
                .select("form[action$=/confirmation]")
                .attr("action");

        String run = browser.post(confirmation).then().statusCode(303).extract().header("Location");

        assertThat(run).contains("/import/runs/");
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.request().get(run).statusCode()).isEqualTo(404);
        assertThat(grace.post(run + "/cancellation").statusCode()).isEqualTo(404);
        assertThat(given().redirects().follow(false).get(run).statusCode()).isEqualTo(303);
        Document page = Browser.page(browser.request().get(run));
        while (!page.select("progress").isEmpty()) {
            assertThat(page.select("h1").text()).isEqualTo("Your file is being imported");
            assertThat(page.select("#run[hx-trigger='every 2s'] form[action$=/cancellation]"))
                    .hasSize(1);
            assertThat(page.select("#run [role=status]").text()).endsWith("of 1500 rows are through");
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            page = Browser.page(browser.request().get(run));
        }
        assertThat(page.select("h1").text()).isEqualTo("That is done");
        assertThat(page.select(".sheet .chips").first().text())
                .isEqualTo("1500 rows: 1500 new 0 changed 0 as they are 0 left out");
        assertThat(page.select("#run[hx-trigger]")).isEmpty();
        assertThat(browser.post(run + "/cancellation").statusCode()).isEqualTo(409);
    }

    @Test
    void everyExportIsAFileToKeep() {
        browser.post("/board", "company", "Grüne Energie", "role", "=Engineer");
        for (String file : List.of(
                "applications.xlsx",
                "applications.json",
                "interviews.csv",
                "stage-changes.csv",
                "search-proof.csv",
                "search-proof.pdf?from=2026-01-01&to=2026-12-31&paper=LETTER")) {
            Response answer = browser.request().get("/exports/" + file);
            String name = file.replaceFirst("\\?.*", "");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
            assertThat(answer.asByteArray()).isNotEmpty();
            assertThat(given().redirects().follow(false).get("/exports/" + file).statusCode())
                    .isEqualTo(303);
        }
        assertThat(browser.request().get("/exports/applications.json").asString())
                .contains("\"company\":\"Grüne Energie\"", "\"role\":\"=Engineer\"");
        assertThat(browser.request().get("/exports/stage-changes.csv").asString())
                .contains(",'=Engineer,saved,SAVED,");
        assertThat(browser.request()
                        .get("/exports/search-proof.csv?from=tomorrow")
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.request()
                        .get("/exports/search-proof.pdf?from=2026-02-01&to=2026-01-01")
                        .statusCode())
                .isEqualTo(422);
        Document page = browser.open("/import");
        assertThat(page.select("#export ~ .actions a")).hasSize(6);
        assertThat(page.select("main a[href='/insights/proof-of-search']")).hasSize(1);
    }

    private Response tell(String columns, String... meanings) {
        return browser.request()
                .formParam("meaning", (Object[]) meanings)
                .redirects()
                .follow(true)
                .post(columns);
    }

    private String refusal(String name, String content) {
        Response refused = upload(name, content);
        assertThat(refused.statusCode()).isEqualTo(422);
        return Browser.page(refused).select("#file-error").text();
    }

    private Document preview(String name, String content) {
        String location = upload(name, content).then().statusCode(303).extract().header("Location");
        return Browser.page(browser.request().get(location));
    }

    private Response upload(String name, String content) {
        return browser.request()
                .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("format", "")
                .post("/import");
    }
}
