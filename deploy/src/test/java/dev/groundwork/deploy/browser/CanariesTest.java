package dev.groundwork.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that a candidate writes, uploads or is sent ever runs, on any page, in the browser it would run in. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class CanariesTest {

    /** What would have had to be made of a text for it to run; links to scripts but the bookmark itself. */
    private static final String HATCHED = "() => window.canary !== undefined || document.querySelector("
            + "'img[src=x], [onerror], [onload], [onclick], svg[onload], a[href^=\"javascript:\" i]:not([draggable]),"
            + " a[href^=\"data:\" i]') !== null";

    static Chromium chromium;

    @TestHTTPResource
    URI address;

    @Inject
    Fixtures fixtures;

    @Inject
    CanarySearch search;

    BrowserContext context;
    Page page;
    List<String> pages;
    List<String> heard = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void writeCanariesIntoEveryText() {
        Candidate ada = fixtures.somebodyCalled("Ada " + CanarySearch.CANARY);
        pages = search.pagesOf(ada);
        context = chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(address.toString()));
        context.addCookies(
                List.of(new Cookie("groundwork_session", fixtures.sessionOf(ada)).setUrl(address.toString())));
        context.onRequest(request -> {
            if (!request.url().startsWith(address.toString())) {
                heard.add("asked for " + request.url());
            }
        });
        context.onDialog(dialog -> {
            heard.add("said " + dialog.message());
            dialog.dismiss();
        });
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                heard.add(message.text());
            }
        });
    }

    @AfterEach
    void nothingWasHeard() {
        context.close();
        assertThat(heard).isEmpty();
    }

    @Test
    void noPageLetsOneHatch() {
        List<String> hatched = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (String path : pages) {
            page.navigate(path);
            if (hasHatched()) {
                hatched.add(path);
            }
            if (!page.content().contains("onerror=canary=1")) {
                silent.add(path);
            }
        }
        assertThat(hatched).isEmpty();
        assertThat(silent).as("pages that should show one").isEmpty();
    }

    @Test
    void thePaletteLetsNoneHatch() {
        page.navigate("/board");
        page.waitForFunction("window.htmx !== undefined");
        page.keyboard().press("Control+k");
        page.keyboard().type("canary");

        assertThat(page.locator("#palette [id^=palette-hit]").first()).containsText("onerror=canary=1");
        assertThat(hasHatched()).isFalse();
    }

    @Test
    void aReminderOfADuplicateLetsNoneHatch() {
        page.navigate("/board");
        page.waitForFunction("window.htmx !== undefined");
        page.fill(".quick-add [name=company]", "Company " + CanarySearch.CANARY);
        page.fill(".quick-add [name=role]", "Role " + CanarySearch.CANARY);

        assertThat(page.locator(".quick-add__before")).containsText("onerror=canary=1");
        page.locator(".quick-add button.button").first().click();
        assertThat(page.locator("[role=status]").first()).containsText("onerror=canary=1");
        assertThat(hasHatched()).isFalse();
    }

    @Test
    void aCapturedPageLetsNoneHatch() {
        String posting = "<title>Role " + CanarySearch.CANARY + " at Company " + CanarySearch.CANARY + "</title>"
                + "<script type='application/ld+json'>{\"@type\": \"JobPosting\", \"title\": \"<img src=x onerror=canary=1>\","
                + " \"description\": \"<script>canary=1<\\/script><img src=x onerror=canary=1>onerror=canary=1\","
                + " \"hiringOrganization\": {\"name\": \"<img src=x onerror=canary=1>\"}}</script>";
        page.navigate("/capture#postingUrl=javascript:canary=1&posting="
                + URLEncoder.encode(posting, StandardCharsets.UTF_8).replace("+", "%20"));

        assertThat(page.locator("#role")).not().hasValue("");
        assertThat(hasHatched()).isFalse();
    }

    @Test
    void theImportLetsNoneHatch() {
        String file = "company,role,appliedOn,<img src=x onerror=canary=1>\n"
                + "<img src=x onerror=canary=1>,<script>canary=1</script>,2026-01-02,x\n"
                + "<img src=x onerror=canary=1>,,2026-01-02,x\n";
        page.navigate("/import");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload("<img src=x onerror=canary=1>.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("form:has(input[type=file]) button.button--main").click();
        assertThat(page.locator("tbody")).containsText("<script>canary=1</script>");
        assertThat(page.locator(".lead")).containsText("onerror=canary=1");
        assertThat(hasHatched()).isFalse();

        page.locator("form[action$='/confirmation'] button").click();
        assertThat(page.locator("main a.button--main[href='/board']")).isVisible();
        assertThat(hasHatched()).isFalse();
    }

    @Test
    void linksToScriptsAreDroppedFromMarkdown() {
        for (String path : pages.stream()
                .filter(path -> path.matches("/(applications|contacts|companies)/[0-9a-f-]{36}"))
                .toList()) {
            page.navigate(path);
            assertThat(page.locator(".markdown a[href]")).hasCount(0);
        }
    }

    private boolean hasHatched() {
        return (Boolean) page.evaluate(HATCHED);
    }
}
