package dev.groundwork.web.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of all components shows what the style sheets know. */
class ComponentsPageTest {

    private static final Path PAGE = Path.of("../docs/design/components.html");

    private static final Path STYLES = Path.of("src/main/resources/assets/css");

    /** The style sheets that pages share; the others belong to one page each. */
    private static final List<String> SHARED = List.of(
            "buttons", "cards", "chips", "forms", "history", "menus", "notices", "sheets", "stages", "tables", "tasks");

    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z_-]*)");

    static Document page;

    @BeforeAll
    static void read() throws IOException {
        page = Jsoup.parse(PAGE.toFile());
    }

    @Test
    void itHasEveryClassOfTheSharedStyleSheets() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String name : SHARED) {
            CLASS.matcher(Files.readString(STYLES.resolve(name + ".css")))
                    .results()
                    .map(found -> found.group(1))
                    .filter(known -> page.getElementsByClass(known).isEmpty())
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void itUsesTheStyleSheetsThemselvesAndTheTokensFirst() {
        List<String> links = page.select("link[rel=stylesheet]").eachAttr("href");
        assertThat(links.get(0)).endsWith("/tokens.css");
        assertThat(links)
                .allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).exists());
        for (String name : SHARED) {
            assertThat(links).anyMatch(link -> link.endsWith("/" + name + ".css"));
        }
    }

    @Test
    void itShowsAllOfItLightAndDark() {
        assertThat(page.select(".theme").stream().map(Element::id)).containsExactly("light", "dark");
    }
}
