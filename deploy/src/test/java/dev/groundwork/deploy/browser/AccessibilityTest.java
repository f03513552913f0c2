package dev.groundwork.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page against axe's rules for WCAG 2.2 A and AA, wide and narrow, light and dark, and nothing wider than the window. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccessibilityTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** All that the dark can change: the same page has the same structure, names and sizes in it. */
    private static final List<String> RULES_ON_COLOURS = List.of("color-contrast", "link-in-text-block");

    static Chromium chromium;

    @TestHTTPResource
    URI address;

    @Inject
    Fixtures fixtures;

    @Inject
    BelievableSearch search;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void noPageBreaksARule(int width) {
        Candidate ada = fixtures.somebodyNew();
        search.of(ada);
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(width)) {
            found.addAll(
                    problems(context, List.of("/sign-in", "/sign-up", "/nowhere", "/api", "/api?about=applications")));
            signIn(context, fixtures.somebodyNew());
            found.addAll(problems(
                    context,
                    List.of(
                            "/today",
                            "/tasks",
                            "/contacts",
                            "/companies",
                            "/documents",
                            "/exports/archive",
                            "/board",
                            "/insights")));
            signIn(context, ada);
            found.addAll(problems(context, search.pagesOf(ada)));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> problems(BrowserContext context, List<String> paths) {
        Page page = context.newPage();
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(path);
            found.addAll(broken(path, new AxeBuilder(page).withTags(RULES)));
            if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                found.add(path + ": wider than the window");
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            found.addAll(broken(path + " in the dark", new AxeBuilder(page).withRules(RULES_ON_COLOURS)));
        }
        page.close();
        return found;
    }

    private static List<String> broken(String path, AxeBuilder rules) {
        return rules.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> path + ": " + describe(rule))
                .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .toList();
    }

    private void signIn(BrowserContext context, Candidate candidate) {
        context.addCookies(
                List.of(new Cookie("groundwork_session", fixtures.sessionOf(candidate)).setUrl(address.toString())));
    }

    private BrowserContext context(int width) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address.toString())
                        .setViewportSize(width, 800)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }
}
