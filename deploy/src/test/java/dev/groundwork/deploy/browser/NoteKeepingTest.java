package dev.groundwork.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that was typed is lost: not to a page that is left, not to a silent server, not to a session that has ended. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class NoteKeepingTest {

    private static final String TYPED = "Kim says the loop is four rounds";

    static Chromium chromium;

    @TestHTTPResource
    URI address;

    BrowserContext context;
    Page page;
    String email;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openAnApplication() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(address.toString()));
        page = context.newPage();
        email = "ada-" + UUID.randomUUID() + "@example.org";
        page.navigate("/sign-up");
        page.fill("[name=email]", email);
        page.fill("[name=password]", "correct horse battery");
        page.locator("main button").click();
        page.fill(".quick-add [name=company]", "Oxide");
        page.fill(".quick-add [name=role]", "Engineer");
        page.locator(".quick-add button").click();
        page.locator(".card a").first().click();
        assertThat(page.locator("h1")).hasText("Engineer");
    }

    @AfterEach
    void closeContext() {
        context.close();
    }

    @Test
    void aNoteIsSavedWhileOneTypes() {
        note().fill(TYPED);
        assertThat(page.locator("[data-said]")).hasText("Saved.");
        note().fill(TYPED + ", fundamentals first");
        page.locator("[aria-labelledby=notes] form button").click();

        assertThat(page.locator(".note .markdown")).hasText(TYPED + ", fundamentals first");
        assertThat(page.locator(".note")).hasCount(1);
        assertThat(note()).hasValue("");
    }

    @Test
    void aSessionThatEndsWhileOneTypesLosesNothing() {
        context.clearCookies();
        note().fill(TYPED);
        page.locator("[data-said] a").click();
        page.fill("[name=email]", email);
        page.fill("[name=password]", "correct horse battery");
        page.locator("main button").click();

        assertThat(page.locator("h1")).hasText("Engineer");
        assertThat(note()).hasValue(TYPED);
        page.locator("[aria-labelledby=notes] form .actions button").click();
        assertThat(page.locator(".note .markdown")).hasText(TYPED);
        assertThat(note()).hasValue("");
    }

    @Test
    void aSaveThatFailsLosesNothing() {
        context.setOffline(true);
        note().fill(TYPED);
        assertThat(page.locator("[data-said]")).containsText("Not saved yet");
        context.setOffline(false);
        page.reload();

        assertThat(note()).hasValue(TYPED);
        page.locator("[data-said] button").click();
        assertThat(note()).hasValue("");
        page.reload();
        assertThat(note()).hasValue("");
    }

    @Test
    void theFactsBeingEditedSurviveASessionThatEnded() {
        page.locator("[aria-labelledby=facts] a").first().click();
        page.fill("#location", "Emeryville");
        context.clearCookies();
        page.locator("main form button.button--main").click();
        page.fill("[name=email]", email);
        page.fill("[name=password]", "correct horse battery");
        page.locator("main button").click();

        assertThat(page.locator("#location")).hasValue("Emeryville");
        page.locator("main form button.button--main").click();
        assertThat(page.locator(".facts")).containsText("Emeryville");
    }

    private Locator note() {
        return page.locator("[aria-labelledby=notes] textarea");
    }
}
