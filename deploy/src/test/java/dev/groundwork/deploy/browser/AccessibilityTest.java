package dev.groundwork.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Every page against axe's rules for WCAG 2.2 A and AA, wide and narrow, light and dark, and nothing wider than the window. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class AccessibilityTest {

    private static final List<Integer> WIDTHS = List.of(1280, 390);

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** All that the dark can change: the same page has the same structure, names and sizes in it. */
    private static final List<String> RULES_ON_COLOURS = List.of("color-contrast", "link-in-text-block");

    @TestHTTPResource
    URI address;

    @Inject
    Fixtures fixtures;

    @Inject
    BelievableSearch search;

    /**
     * Pages that are looked at as somebody.
     *
     * @param session hers; null for nobody's
     */
    private record Visit(String session, List<String> paths) {}

    /** The browser takes most of the time: one for each width, side by side. */
    @Test
    void noPageBreaksARule() {
        Candidate ada = fixtures.somebodyNew();
        search.of(ada);
        List<Visit> visits = List.of(
                new Visit(null, List.of("/sign-in", "/sign-up", "/nowhere", "/api", "/api?about=applications")),
                new Visit(
                        fixtures.sessionOf(fixtures.somebodyNew()),
                        List.of(
                                "/today",
                                "/tasks",
                                "/contacts",
                                "/companies",
                                "/documents",
                                "/exports/archive",
                                "/board",
                                "/insights")),
                new Visit(fixtures.sessionOf(ada), search.pagesOf(ada)));
        ExecutorService browsers = Executors.newFixedThreadPool(WIDTHS.size());
        try {
            List<Future<List<String>>> looks = WIDTHS.stream()
                    .map(width -> browsers.submit(() -> problems(width, visits)))
                    .toList();
            assertThat(looks).flatExtracting(Future::get).isEmpty();
        } finally {
            browsers.shutdown();
        }
    }

    private List<String> problems(int width, List<Visit> visits) {
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.start();
                BrowserContext context = context(chromium, width)) {
            for (Visit visit : visits) {
                if (visit.session() != null) {
                    context.addCookies(
                            List.of(new Cookie("groundwork_session", visit.session()).setUrl(address.toString())));
                }
                problems(context, visit.paths()).forEach(problem -> found.add(width + " wide: " + problem));
            }
        }
        return found;
    }

    private static List<String> problems(BrowserContext context, List<String> paths) {
        Page page = context.newPage();
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(path);
            found.addAll(broken(path, axe(page).withTags(RULES)));
            if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                found.add(path + ": wider than the window");
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            found.addAll(broken(path + " in the dark", axe(page).withRules(RULES_ON_COLOURS)));
        }
        page.close();
        return found;
    }

    /** Told in full is only what is broken: to write down all that is right takes longer than to judge it. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> broken(String path, AxeBuilder rules) {
        return rules.analyze().getViolations().stream()
                .map(rule -> path + ": " + describe(rule))
                .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") at "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getHtml()))
                        .toList();
    }

    private BrowserContext context(Chromium chromium, int width) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address.toString())
                        .setViewportSize(width, 800)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }
}
