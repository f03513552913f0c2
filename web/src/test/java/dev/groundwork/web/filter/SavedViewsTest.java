package dev.groundwork.web.filter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.SavedView;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SavedViewsTest {

    @Inject
    Fixtures fixtures;

    Candidate ada;
    Browser browser;

    @BeforeEach
    void signIn() {
        ada = fixtures.somebodyNew();
        browser = Browser.withSession(fixtures.sessionOf(ada));
    }

    @Test
    void whatIsShownIsSavedUnderANameAndFoundAgain() {
        Document table = browser.open("/applications?tag=rust&sort=company");
        Document after = browser.postAndFollow(
                "/views",
                "name",
                "Systems work",
                "page",
                table.select("form.filters__save [name=page]").val(),
                "query",
                table.select("form.filters__save [name=query]").val());

        assertThat(after.select("[role=status]").text()).isEqualTo("The view “Systems work” is saved.");
        assertThat(after.select(".filters__views a[aria-current]").text()).isEqualTo("Systems work");
        assertThat(browser.open("/applications").select(".filters__views a").attr("href"))
                .isEqualTo("/applications?tag=rust&sort=company");
    }

    @Test
    void aNameIsGivenOnce() {
        save("Remote");

        Response answer = browser.post("/views", "name", "remote", "page", "APPLICATIONS", "query", "tag=x");

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Browser.page(answer);
        assertThat(page.select("[role=alert]").text()).isEqualTo("You have a view named remote already.");
        assertThat(page.select("input[name=query]").val()).isEqualTo("tag=x");
        assertThat(browser.post("/views", "name", " ", "page", "BOARD", "query", "")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void viewsAreRenamedAndDeleted() {
        UUID id = save("Remote");

        assertThat(browser.postAndFollow("/views/" + id, "name", "From home")
                        .select(".rows .row__link")
                        .text())
                .isEqualTo("From home");
        assertThat(browser.post("/views/" + id, "name", "").statusCode()).isEqualTo(422);
        assertThat(browser.postAndFollow("/views/" + id + "/deletion")
                        .select(".empty__title")
                        .text())
                .isEqualTo("No view is saved yet");
    }

    @Test
    void aStrangersViewIsNotThere() {
        UUID id = save("Remote");
        Browser grace = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));

        assertThat(grace.open("/views").select(".rows li")).isEmpty();
        assertThat(grace.post("/views/" + id, "name", "Mine").statusCode()).isEqualTo(404);
        assertThat(grace.post("/views/" + id + "/deletion").statusCode()).isEqualTo(404);
        assertThat(given().redirects().follow(false).get("/views").statusCode()).isEqualTo(303);
    }

    private UUID save(String name) {
        browser.postAndFollow("/views", "name", name, "page", "BOARD", "query", "tag=remote");
        return fixtures.as(ada, () -> SavedView.inOrder().get(0).id);
    }
}
