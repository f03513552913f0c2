package dev.groundwork.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import dev.groundwork.domain.Moment;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import dev.groundwork.domain.pipeline.ApplicationDetails;
import dev.groundwork.domain.pipeline.JobApplication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding and doing by keyboard alone, and adding what a bookmark sends. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PaletteTest {

    static Chromium chromium;

    @TestHTTPResource
    URI address;

    @Inject
    Fixtures fixtures;

    @Inject
    Clock clock;

    BrowserContext context;
    Page page;
    List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void openTheBoard() {
        Candidate ada = fixtures.somebodyNew();
        fixtures.as(
                ada,
                () -> JobApplication.create(
                        ApplicationDetails.of("Oxide", "Control Plane Engineer"),
                        null,
                        null,
                        new Moment(clock.instant(), ada.zone())));
        context = chromium.browser().newContext(new Browser.NewContextOptions().setBaseURL(address.toString()));
        context.addCookies(
                List.of(new Cookie("groundwork_session", fixtures.sessionOf(ada)).setUrl(address.toString())));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // A request that a page left behind is told as an error, too; leaving it is what some of these tests do.
            boolean leftBehind = message.text().startsWith("htmx:sendAbort")
                    || message.text().startsWith("htmx:afterRequest");
            if (message.type().equals("error") && !leftBehind) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("/board");
        page.waitForFunction("window.htmx !== undefined");
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void somethingIsFoundAndOpened() {
        page.keyboard().press("Control+k");
        assertThat(option("Add an application")).hasAttribute("aria-selected", "true");
        noAxeViolations();

        page.keyboard().type("oxd contr");
        assertThat(page.locator("#palette [id^=palette-hit]").first()).hasAttribute("aria-selected", "true");
        noAxeViolations();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/applications/.*"));
        assertThat(page.locator("#palette")).isHidden();

        page.keyboard().press("Control+k");
        assertThat(option("Sign out")).isVisible();
        assertThat(page.locator("#palette [role=option][aria-selected=true]")).hasCount(1);
        page.keyboard().press("ArrowUp");
        assertThat(option("Sign out")).hasAttribute("aria-selected", "true");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
    }

    @Test
    void escapeLeavesThePaletteAndEnterBeforeAnAnswerSearches() {
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#palette")).isHidden();
        page.keyboard().press("Meta+k");
        page.route("**/search/palette**", route -> {});
        page.keyboard().type("oxide");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(address + "search?q=oxide");
        assertThat(page.locator("main mark").first()).hasText("Oxide");
    }

    @Test
    void anAnswerToOlderWordsIsNotWhatEnterMeans() {
        List<Route> asked = new ArrayList<>();
        page.route("**/search/palette**", asked::add);
        page.keyboard().press("Control+k");
        page.waitForCondition(() -> !asked.isEmpty());
        page.locator(".palette__field").evaluate("field => field.value = 'oxide'");
        asked.get(0).resume();
        assertThat(option("Add an application")).isVisible();
        page.waitForFunction("!document.querySelector('.htmx-request, .htmx-settling')");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(address + "search?q=oxide");
    }

    @Test
    void keysGoPlacesButNotWhileTyping() {
        page.keyboard().press("/");
        assertThat(page.locator("header input[name=q]")).isFocused();
        page.keyboard().type("gb?n");
        assertThat(page.locator("header input[name=q]")).hasValue("gb?n");
        page.locator("h1").first().focus();
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("g");
        page.keyboard().press("s");
        assertThat(page).hasURL(address + "settings");
        page.keyboard().press("g");
        page.keyboard().press("b");
        assertThat(page).hasURL(address + "board");

        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("?");
        assertThat(page.locator("#sheet dialog")).isVisible();
        noAxeViolations();
        page.keyboard().press("n");
        page.locator("#sheet input[type=checkbox]").uncheck();
        page.keyboard().press("Escape");
        assertThat(page.locator("#sheet dialog")).isHidden();
        page.keyboard().press("n");
        assertThat(page).hasURL(address + "board");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette")).isVisible();
    }

    @Test
    void whatABookmarkSendsFillsTheForm() {
        page.navigate("/capture");
        String bookmark = page.locator("a[href^='javascript:']").getAttribute("href");
        page.navigate("/shortcuts");
        page.evaluate("document.title = 'Firmware Engineer at Oxide | Jobs'");
        String script = URLDecoder.decode(bookmark.substring(11), StandardCharsets.UTF_8);

        Page captured = context.waitForPage(() -> page.evaluate(script));

        assertThat(captured.locator("#company")).hasValue("Oxide");
        assertThat(captured.locator("#role")).hasValue("Firmware Engineer");
        assertThat(captured.locator("#postingUrl")).hasValue(address + "shortcuts");
        assertThat(captured.locator("#description")).hasValue(Pattern.compile("They rest while you type.*\n"));
        assertThat(captured.locator("#duplicates")).containsText("Control Plane Engineer at Oxide");
        assertThat(captured).hasURL(Pattern.compile(".*/capture(/reading)?"));
        captured.keyboard().press("Enter");
        assertThat(captured.locator("[role=status]").first()).containsText("Oxide · Firmware Engineer");
        assertThat(captured).hasURL(Pattern.compile(".*/board\\?added=.*"));
    }

    @Test
    void aFragmentFillsNothingButTheTwoFields() {
        String evil = URLEncoder.encode("<img src=x onerror=document.title=1>", StandardCharsets.UTF_8);
        page.navigate("/capture#submit=1&length=2&posting=" + evil + "&postingUrl=javascript:alert(1)");

        assertThat(page.locator("main p.notice")).isVisible();
        assertThat(page.locator("#postingUrl")).hasValue("");
        assertThat(page).hasTitle(Pattern.compile("Add an application.*"));
    }

    private Locator option(String words) {
        return page.locator("#palette [role=option]", new Page.LocatorOptions().setHasText(words));
    }

    private void noAxeViolations() {
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().get(0).getHtml())
                                .toList())
                .isEmpty();
    }
}
