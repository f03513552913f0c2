package dev.groundwork.web.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.Note;
import dev.groundwork.domain.pipeline.NoteDetails;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NotesTest {

    private static final String CANARY = "\"><canary onclick='x'>{msg:groundwork}{7*7}</canary>";

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    Candidate ada;
    Browser browser;
    UUID application;
    String page;

    @BeforeEach
    void followOneRole() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
        application = fixtures.as(
                ada, () -> JobApplication.create(ApplicationDetails.of("Oxide", "Engineer"), null, null, now()).id);
        page = "/applications/" + application;
    }

    @Test
    void aNoteIsKeptShownAsMarkdownAndTold() {
        Document shown = browser.postAndFollow(page + "/notes", "text", "Kim said **four** rounds\r\n\r\n- a\r\n- b");

        assertThat(shown.select(".note strong").text()).isEqualTo("four");
        assertThat(shown.select(".note li").eachText()).containsExactly("a", "b");
        assertThat(shown.select(".history__entry").first().text()).startsWith("Noted: Kim said four rounds");
    }

    @Test
    void aNoteIsEditedAndDeleted() {
        String path = "/notes/" + note("Before");
        Document form = browser.open(path);
        assertThat(form.select("textarea").text()).isEqualTo("Before");
        assertThat(form.select("form[data-behaviour]").attr("data-then")).isEqualTo(page);

        assertThat(browser.postAndFollow(path, "text", "After")
                        .select(".note p")
                        .first()
                        .text())
                .isEqualTo("After");
        Document gone = browser.postAndFollow(path + "/deletion");
        assertThat(gone.select(".note")).isEmpty();
        assertThat(gone.select("[role=status]").first().text()).isEqualTo("The note is deleted.");
    }

    @Test
    void aScriptThatSavesInTheBackgroundGetsTheAddressAlone() {
        Response first = save(page + "/notes", "Ki");
        assertThat(first.statusCode()).isEqualTo(204);
        String path = first.header("Location");

        Response second = save(path, "Kim said");

        assertThat(second.statusCode()).isEqualTo(204);
        assertThat(second.header("Location")).isEqualTo(path);
        assertThat(browser.open(page).select(".note .markdown").eachText()).containsExactly("Kim said");
        assertThat(save(path, " ").statusCode()).isEqualTo(422);
    }

    @Test
    void aSessionThatEndedLeadsBackToThePageOneTypedOn() {
        Response answer = given().redirects()
                .follow(false)
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost" + page)
                .header("Prefer", "return=minimal")
                .formParam("text", "Kim")
                .post(page + "/notes");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).isEqualTo("/sign-in?next=" + page.replace("/", "%2F"));
    }

    @Test
    void anEmptyNoteComesBack() {
        Response refused = browser.post(page + "/notes", "text", " ");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.page(refused).select("#text-error").text()).isEqualTo("Must not be blank.");
        assertThat(Browser.page(refused).select("form[data-behaviour]").attr("action"))
                .isEqualTo(page + "/notes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/deletion"})
    void aNoteIsHersAlone(String verb) {
        String path = "/notes/" + note("Before") + verb;
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.post(path, "text", "Mine").statusCode()).isEqualTo(404);
        assertThat(grace.post(page + "/notes", "text", "Mine").statusCode()).isEqualTo(404);
        assertThat(Browser.ofStranger().post(path, "text", "Mine").statusCode()).isEqualTo(303);
        assertThat(browser.open(page).select(".note .markdown").eachText()).containsExactly("Before");
        assertThat(browser.get("/notes/7").statusCode()).isEqualTo(404);
    }

    @Test
    void notesAreNeverMarkup() {
        String path = "/notes/" + note(CANARY + "\n\n[x](javascript:alert(1))");

        for (String address : new String[] {page, path}) {
            Document shown = browser.open(address);
            assertThat(shown.select("canary, [onclick], [href^=javascript]")).isEmpty();
            assertThat(shown.text()).contains("{msg:groundwork}{7*7}").doesNotContain("Groundwork49");
        }
    }

    private Response save(String path, String text) {
        return browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .header("Prefer", "return=minimal")
                .header("HX-Request", "true")
                .formParam("text", text)
                .post(path);
    }

    private UUID note(String text) {
        return fixtures.as(ada, () -> Note.on(JobApplication.require(application), new NoteDetails(text), now()).id);
    }

    private Moment now() {
        return new Moment(clock.instant(), ada.zone());
    }
}
