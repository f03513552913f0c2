package dev.groundwork.deploy.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.groundwork.domain.account.Candidate;
import dev.groundwork.domain.account.Fixtures;
import dev.groundwork.domain.database.PostgresTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Takes a picture of every page, wide and narrow, light and dark, into the folder that {@code screenshots.folder} names;
 * with {@code screenshots.first} only of the first screen of the few pages that the documentation shows. Not among the
 * tests by its name; {@code deploy/screenshots} runs it.
 */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class Screenshots {

    private static final Map<String, Integer> WIDTHS = Map.of("wide", 1280, "narrow", 390);

    private static final int HEIGHT = 860;

    private static final Map<String, String> EMPTY = Map.of(
            "board-empty", "/board",
            "today-empty", "/today",
            "table-empty", "/applications",
            "calendar-empty", "/calendar",
            "insights-empty", "/insights",
            "preparation-empty", "/preparation",
            "offers-empty", "/offers");

    private final boolean onlyFirst = Boolean.getBoolean("screenshots.first");

    private final Path folder = Path.of(System.getProperty("screenshots.folder", "target/screenshots"));

    @TestHTTPResource
    URI address;

    @Inject
    Fixtures fixtures;

    @Inject
    BelievableSearch search;

    @Test
    void take() {
        Candidate ada = fixtures.somebodyCalled("Ada");
        search.of(ada);
        Map<String, String> pages = onlyFirst ? shownOf(ada) : pages(search.pagesOf(ada));
        try (Chromium chromium = Chromium.start()) {
            for (Map.Entry<String, Integer> width : WIDTHS.entrySet()) {
                for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    String suffix = width.getKey() + "-" + colors.name().toLowerCase(Locale.ROOT);
                    try (BrowserContext context = context(chromium, width.getValue(), colors)) {
                        Page page = context.newPage();
                        if (!onlyFirst) {
                            shoot(page, Map.of("sign-in", "/sign-in", "sign-up", "/sign-up"), suffix);
                        }
                        signIn(context, fixtures.somebodyNew());
                        shoot(page, EMPTY, suffix);
                        signIn(context, ada);
                        shoot(page, pages, suffix);
                    }
                }
            }
        }
    }

    private Map<String, String> shownOf(Candidate candidate) {
        List<String> paths = search.pagesOf(candidate);
        String round = firstOf(paths, "/interviews/[0-9a-f-]{36}");
        return Map.of(
                "today", "/today",
                "board", "/board",
                "table", "/applications",
                "application", firstOf(paths, "/applications/[0-9a-f-]{36}"),
                "calendar", "/calendar",
                "preparation", "/preparation",
                "round", round,
                "card", round + "/card",
                "insights", "/insights",
                "comparison", firstOf(paths, "/offers/comparison.*"));
    }

    private static String firstOf(List<String> paths, String pattern) {
        return paths.stream().filter(path -> path.matches(pattern)).findFirst().orElseThrow();
    }

    private static Map<String, String> pages(List<String> paths) {
        Map<String, String> pages = new LinkedHashMap<>();
        paths.forEach(path -> pages.put(
                path.substring(1)
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one")
                        .replaceAll("[^a-zA-Z]+", "-")
                        .toLowerCase(Locale.ROOT),
                path));
        return pages;
    }

    private void shoot(Page page, Map<String, String> pages, String suffix) {
        pages.forEach((name, path) -> {
            int width = page.viewportSize().width;
            page.navigate(path);
            if (!onlyFirst) {
                page.setViewportSize(
                        width, Math.max(HEIGHT, (Integer) page.evaluate("document.documentElement.scrollHeight")));
            }
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + "-" + suffix + ".png")));
            page.setViewportSize(width, HEIGHT);
        });
    }

    private void signIn(BrowserContext context, Candidate candidate) {
        context.addCookies(
                List.of(new Cookie("groundwork_session", fixtures.sessionOf(candidate)).setUrl(address.toString())));
    }

    private BrowserContext context(Chromium chromium, int width, ColorScheme colors) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address.toString())
                        .setViewportSize(width, HEIGHT)
                        .setColorScheme(colors)
                        .setTimezoneId("Europe/Berlin"));
    }
}
