package dev.groundwork.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One candidate's first evening: sign up, bring what LinkedIn knows, move, end, reopen, export, sign out. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class JourneyTest {

    private static final Path LINKEDIN_FILE = Path.of("src/test/resources/linkedin-job-applications.csv");

    static Chromium chromium;

    @TestHTTPResource
    URI address;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @Test
    void theWholeWalk() throws IOException {
        try (BrowserContext context = context(true)) {
            List<String> requests = new ArrayList<>();
            context.onRequest(request -> requests.add(request.url()));
            List<String> complaints = new ArrayList<>();
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(message.text());
                }
            });
            signUpAndImport(page);
            card(page, "Cloudflare")
                    .dragTo(column(page, "screening").locator("ul").first());
            endReopenExportSignOut(page);
            assertThat(requests).isNotEmpty().allMatch(url -> url.startsWith(address.toString()));
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theSameWalkWithoutJavaScript() throws IOException {
        try (BrowserContext context = context(false)) {
            Page page = context.newPage();
            signUpAndImport(page);
            card(page, "Cloudflare").locator("input[type=radio]").check();
            column(page, "screening").locator("button[name=stage]").click();
            endReopenExportSignOut(page);
        }
    }

    @Test
    void aCardIsMovedByKeyboardAlone() {
        try (BrowserContext context = context(true)) {
            Page page = context.newPage();
            signUpAndImport(page);
            card(page, "Cloudflare").locator("a").focus();
            page.keyboard().press("Shift+ArrowRight");
            assertThat(card(column(page, "screening"), "Cloudflare")).isVisible();
            assertThat(card(page, "Cloudflare").locator("a")).isFocused();
            assertThat(page.locator("[role=status]")).containsText("Screening");
            page.keyboard().press("m");
            page.locator("dialog[open] button[value=offer]").focus();
            page.keyboard().press("Enter");
            assertThat(card(column(page, "offer"), "Cloudflare")).isVisible();
        }
    }

    private void signUpAndImport(Page page) {
        page.navigate("/");
        page.locator("a[href='/sign-up']").click();
        // Both pages have these fields: what is typed before the other one has come is gone.
        assertThat(page.locator("form[action='/sign-up']")).isVisible();
        page.fill("[name=email]", "ada-" + UUID.randomUUID() + "@example.org");
        page.fill("[name=password]", "correct horse battery");
        page.locator("main button").click();
        assertThat(page).hasURL(address + "board");

        page.locator("main a[href='/import']").click();
        page.setInputFiles("input[type=file]", LINKEDIN_FILE);
        page.locator("form:has(input[type=file]) button.button--main").click();
        assertThat(page.locator("main")).containsText("Oxide Computer Company");
        page.locator("form[action$='/confirmation'] button").click();
        page.locator("main a.button--main[href='/board']").click();
        assertThat(column(page, "applied").locator(".card")).hasCount(4);
        assertThat(page.locator(".card")).hasCount(4);
    }

    private void endReopenExportSignOut(Page page) throws IOException {
        assertThat(card(column(page, "screening"), "Cloudflare")).isVisible();
        assertThat(column(page, "applied").locator(".card")).hasCount(3);

        card(page, "Oxide").locator("a").click();
        page.locator("a[href$='/outcome']").first().click();
        page.locator("[name=outcome][value=GHOSTED]:visible").check();
        page.locator("form[action$='/outcome']:visible button.button--main").click();
        assertThat(page.locator(".ended")).containsText("Ghosted");
        page.navigate("/board");
        assertThat(page.locator(".column--ended")).containsText("Ghosted");
        assertThat(page.locator(".card")).hasCount(3);

        page.locator(".column--ended a[href*='GHOSTED']").click();
        page.locator("main a", new Page.LocatorOptions().setHasText("Oxide"))
                .first()
                .click();
        page.locator("form[action$='/reopening'] button").click();
        assertThat(page.locator(".ended")).hasCount(0);

        page.navigate("/applications");
        Download download = page.waitForDownload(
                () -> page.locator("a[href^='/exports/applications.csv']").click());
        assertThat(Files.readString(download.path()))
                .startsWith("id,version,company,")
                .contains("Cloudflare")
                .contains("Grüne Energie GmbH & Co. KG")
                .doesNotContain("GHOSTED");

        page.locator("summary.menu__opener").click();
        page.locator("form[action='/sign-out'] button").click();
        page.navigate("/board");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
    }

    private BrowserContext context(boolean javaScript) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address.toString())
                        .setJavaScriptEnabled(javaScript)
                        .setTimezoneId("Europe/Berlin")
                        .setLocale("en-GB"));
    }

    private static Locator column(Page page, String stage) {
        return page.locator("section[aria-labelledby='in-" + stage + "']");
    }

    private static Locator card(Page page, String company) {
        return page.locator(".card", new Page.LocatorOptions().setHasText(company));
    }

    private static Locator card(Locator column, String company) {
        return column.locator(".card", new Locator.LocatorOptions().setHasText(company));
    }
}
