package dev.groundwork.web.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void marksBecomeElements() {
        Document shown = html(
                "# Loop\n\nFour *rounds*, **fundamentals** first\nand `malloc`\n\n- a\n- b\n\n3. c\n\n> said\n\n---");

        assertThat(shown.select("h3").text()).isEqualTo("Loop");
        assertThat(shown.select("h1")).isEmpty();
        assertThat(shown.select("em").text()).isEqualTo("rounds");
        assertThat(shown.select("strong").text()).isEqualTo("fundamentals");
        assertThat(shown.select("p > br")).hasSize(1);
        assertThat(shown.select("code").text()).isEqualTo("malloc");
        assertThat(shown.select("ul > li").eachText()).containsExactly("a", "b");
        assertThat(shown.select("ol").attr("start")).isEqualTo("3");
        assertThat(shown.select("blockquote, hr")).hasSize(2);
    }

    @Test
    void linksLeadOutWithoutSayingWhereFrom() {
        Document shown =
                html("[posting](https://jobs.example/1?a=b&c=d) <https://b.example> [Kim](mailto:kim@a.example)");

        assertThat(shown.select("a").eachAttr("href"))
                .containsExactly("https://jobs.example/1?a=b&c=d", "https://b.example", "mailto:kim@a.example");
        assertThat(shown.select("a").eachAttr("rel"))
                .allSatisfy(rel -> assertThat(rel).contains("noreferrer", "noopener", "nofollow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java\nscript:alert(1)>)",
                "[x](&#106;avascript:alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](vbscript:x)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](https://evil.example/pixel.png)",
                "![x](javascript:alert(1))",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href='javascript:alert(1)' onclick='x'>x</a>",
                "<svg/onload=alert(1)>",
                "<iframe src='https://evil.example'></iframe>",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "```\"onclick=x\n<script>alert(1)</script>\n```",
                "[x](https://a.example \"onclick='x'\")",
                "<style>*{display:none}</style>",
                "<form action=/sign-out><button>x</button></form>"
            })
    void nothingRunsAndNothingIsFetched(String text) {
        Document shown = html(text);

        assertThat(shown.select("script, img, svg, iframe, style, form, button, object, embed"))
                .isEmpty();
        assertThat(shown.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                .allSatisfy(attribute -> assertThat(attribute.getKey()).isIn("href", "rel", "start")));
        assertThat(shown.select("a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).matches("(https?://|mailto:).*"));
    }

    @Test
    void templateMarksAreText() {
        assertThat(html("{msg:groundwork}{7*7}").text()).isEqualTo("{msg:groundwork}{7*7}");
        assertThat(markdown.html(null).getValue()).isEmpty();
    }

    private Document html(String text) {
        return Jsoup.parseBodyFragment(markdown.html(text).getValue());
    }
}
