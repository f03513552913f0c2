package dev.groundwork.web.shortcut;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.web.testing.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ShortcutsTest {

    @Inject
    Fixtures fixtures;

    @Test
    void everyKeyOfTheFrameIsOnTheSheetAndOnlyOnce() {
        Browser browser = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        Document page = browser.open("/shortcuts");
        List<String> told = page.select("dt").eachText();
        List<String> keys = page.select("[data-keys]").eachAttr("data-keys");

        assertThat(keys).contains("mod+k", "/", "?", "g b").doesNotHaveDuplicates();
        assertThat(told)
                .doesNotHaveDuplicates()
                .containsAll(keys.stream()
                        .map(key -> key.replace("mod+k", "Ctrl/⌘ K"))
                        .toList());
    }

    @Test
    void theSheetSaysTheSameAsThePage() {
        Browser browser = Browser.withSession(fixtures.sessionOf(fixtures.somebodyNew()));
        Document sheet = browser.open("/shortcuts/sheet");

        assertThat(sheet.select("dialog dt").eachText())
                .isEqualTo(browser.open("/shortcuts").select("main dt").eachText());
        assertThat(sheet.select("header, title")).isEmpty();
    }

    @Test
    void aVisitorSignsInFirst() {
        assertThat(given().redirects().follow(false).get("/shortcuts").statusCode())
                .isEqualTo(303);
        assertThat(given().redirects().follow(false).get("/shortcuts/sheet").statusCode())
                .isEqualTo(303);
    }
}
