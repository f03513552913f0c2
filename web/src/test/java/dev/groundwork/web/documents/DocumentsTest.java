package dev.groundwork.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.documents.Document;
import dev.groundwork.domain.documents.DocumentKind;
import dev.groundwork.domain.documents.Upload;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class DocumentsTest {

    private static final byte[] TEXT = "Ada Lovelace\nSystems engineer\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    UUID application;

    @BeforeEach
    void followOneRole() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        application = fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, now()).id);
    }

    @Test
    void aFileIsKeptAndComesBackByteForByteAsAnAttachment() {
        String path = upload("/documents", "ada.txt", TEXT).header("Location");
        assertThat(browser.postAndFollow(path, "name", "ada résumé.txt", "kind", "RESUME")
                        .select("h1")
                        .text())
                .isEqualTo("ada résumé.txt");

        Response file = browser.get(path + "/file");

        assertThat(file.asByteArray()).isEqualTo(TEXT);
        assertThat(file.contentType()).startsWith("text/plain");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ada r_sum_.txt\"; filename*=UTF-8''ada%20r%C3%A9sum%C3%A9.txt");
        assertThat(file.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theSameNameAgainIsTheNextRevision() {
        upload("/documents", "ada.txt", TEXT);
        String path = upload("/documents", "ada.txt", "Better".getBytes(StandardCharsets.UTF_8))
                .header("Location");

        assertThat(browser.open(path)
                        .select("[aria-labelledby=revisions] .row__what")
                        .eachText())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("revision 2");
        assertThat(browser.open("/documents").select(".row__link").eachText()).containsExactly("ada.txt", "ada.txt");
        assertThat(browser.open("/documents?kind=OFFER_LETTER").select(".empty__title"))
                .hasSize(1);
        assertThat(browser.open("/documents")
                        .select("header ~ main .head .count")
                        .last()
                        .text())
                .endsWith("200 MB used");
    }

    @Test
    void itIsToldWhichWentWhere() {
        String page = "/applications/" + application;
        upload(page + "/documents/files", "ada.txt", TEXT);
        org.jsoup.nodes.Document shown = browser.open(page);
        assertThat(shown.select("[aria-labelledby=documents] .row__link").text())
                .isEqualTo("ada.txt");
        assertThat(shown.select(".history__entry").first().text()).startsWith("Sent ada.txt");

        String document = shown.select("[aria-labelledby=documents] .row__link").attr("href");
        assertThat(browser.open(document)
                        .select("[aria-labelledby=uses] .row__link")
                        .text())
                .isEqualTo("Oxide");

        org.jsoup.nodes.Document without = browser.postAndFollow(
                shown.select("[aria-labelledby=documents] li form").attr("action"));
        assertThat(without.select("[aria-labelledby=documents] .row__link")).isEmpty();

        org.jsoup.nodes.Document again = browser.postAndFollow(
                page + "/documents", "document", document.substring("/documents/".length()), "usedOn", "2026-02-03");
        assertThat(again.select("[aria-labelledby=documents] .row__detail").text())
                .isEqualTo("Résumé · Feb 3");
        assertThat(browser.open("/documents").select(".row__detail").text()).contains("went to 1 application");
    }

    @Test
    void theDayItWasSentIsCorrectedWhereTheHistoryTellsIt() {
        String page = "/applications/" + application;
        upload(page + "/documents/files", "ada.txt", TEXT);
        String correction = browser.open(page)
                .select(".history__entry a[href*=/documents/]")
                .attr("href");
        assertThat(browser.open(correction).select("#usedOn").val())
                .isEqualTo(now().today().toString());

        org.jsoup.nodes.Document corrected = browser.postAndFollow(correction, "usedOn", "2026-02-03");

        assertThat(corrected.select("[aria-labelledby=documents] .row__detail").text())
                .isEqualTo("Résumé · Feb 3");
        assertThat(corrected.select(".history__entry").last().text()).startsWith("Sent ada.txt · Feb 3");
        Response refused = browser.post(correction, "usedOn", "0001-01-01");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#usedOn").val()).isEqualTo("0001-01-01");
        assertThat(browser.get(page + "/documents/7").statusCode()).isEqualTo(404);
        assertThat(Browser.ofStranger().get(correction).statusCode()).isEqualTo(303);
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        assertThat(grace.get(correction).statusCode()).isEqualTo(404);
        assertThat(grace.post(correction, "usedOn", "2026-02-03").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>",
                "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html><script>alert(1)</script></html>",
                "MZ\u0000\u0001\u0002"
            })
    void otherKindsOfFileAreRefusedInWords(String content) {
        Response refused = upload("/documents", "cv.pdf", content.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#file-error").text()).isNotEmpty();
        assertThat(upload("/applications/" + application + "/documents/files", "cv.pdf", new byte[0])
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.open("/documents").select(".row__link")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.txt",
                "a\u202Etxt.exe.txt",
                "<canary onclick='x'>{7*7}.txt",
                "cv%0D%0ASet-Cookie: a=b.txt",
                "CON",
                ".htaccess"
            })
    void namesAreMadeHarmlessAndAreText(String name) {
        Response kept = upload("/documents", name, TEXT);
        assertThat(kept.statusCode()).isEqualTo(303);

        for (String path : new String[] {"/documents", kept.header("Location"), "/applications/" + application}) {
            org.jsoup.nodes.Document page = browser.open(path);
            assertThat(page.select("canary, [onclick]")).isEmpty();
            assertThat(page.text()).doesNotContain("../", "\u202E");
        }
        assertThat(browser.get(kept.header("Location") + "/file").header("Content-Disposition"))
                .doesNotContain("..", "\u202E", "<", "'x'", ":")
                .doesNotContainPattern("[\r\n]");
        assertThat(browser.get(kept.header("Location") + "/file").asByteArray()).isEqualTo(TEXT);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords() {
        byte[] content = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), 11 * 1024 * 1024);

        for (String path : List.of("/documents", "/applications/" + application + "/documents/files")) {
            Response refused = upload(path, "cv.pdf", content);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Browser.page(refused).select("#file-error").text()).contains("10 MB");
        }
        assertThat(browser.open("/documents").select(".row__link")).isEmpty();
    }

    @Test
    void aDocumentIsRenamedAndDeleted() {
        String path = upload("/documents", "ada.txt", TEXT).header("Location");
        org.jsoup.nodes.Document renamed = browser.postAndFollow(path, "name", "lovelace.txt", "kind", "COVER_LETTER");
        assertThat(renamed.select("h1").text()).isEqualTo("lovelace.txt");

        Response refused = browser.post(path, "name", "", "kind", "COVER_LETTER");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#name-error")).hasSize(1);

        browser.postAndFollow(path + "/deletion");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/file"})
    void documentsAreHersAlone(String part) {
        String path = upload("/documents", "ada.txt", TEXT).header("Location");
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.get(path + part).statusCode()).isEqualTo(404);
        assertThat(grace.post(path + "/deletion").statusCode()).isEqualTo(404);
        assertThat(grace.post(path, "name", "Mine", "kind", "OTHER").statusCode())
                .isEqualTo(404);
        assertThat(grace.open("/documents").select(".row__link")).isEmpty();
        assertThat(Browser.ofStranger().get(path + part).statusCode()).isEqualTo(303);
        assertThat(browser.get("/documents/7" + part).statusCode()).isEqualTo(404);
        assertThat(browser.get("/documents?kind=NONE").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodySendsTheDocumentOfAnother() {
        UUID gracesDocument = fixtures.as(
                fixtures.somebodyNew(), () -> Document.keep(new Upload("g.txt", DocumentKind.RESUME, TEXT), now()).id);
        String page = "/applications/" + application + "/documents";

        assertThat(browser.post(page, "document", gracesDocument).statusCode()).isEqualTo(404);
        assertThat(browser.post(page, "document", "7").statusCode()).isEqualTo(404);
        assertThat(browser.post(page, "document", "").statusCode()).isEqualTo(422);
    }

    private Response upload(String path, String name, byte[] content) {
        return browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart(new MultiPartSpecBuilder(content)
                        .fileName(name)
                        .controlName("file")
                        .mimeType("application/octet-stream")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .multiPart("kind", "RESUME")
                .post(path);
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
