package dev.groundwork.web.notes;

import io.quarkus.qute.RawString;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What a candidate wrote, as HTML; templates say {@code cdi:markdown.html(text)}. The only place that hands HTML to a
 * template: what the renderer makes passes an allow-list, so that neither a mistake in the one nor in the other is enough.
 */
@Named("markdown")
@Singleton
public class Markdown {

    /** A note stands below the heading of its sheet, so all its headings are of one lower level. */
    private static final String HEADING = "h3";

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a")
            .allowElements((element, attributes) -> HEADING, "h1", "h2", "h3", "h4", "h5", "h6")
            .allowAttributes("href")
            .matching(Pattern.compile("(?s).+"))
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noreferrer", "noopener")
            .toFactory();

    private static final Parser PARSER = Parser.builder().build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    /** Markup in the text is shown as the text it is, and a line break of hers stays one. */
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />")
            .build();

    /** The text as harmless HTML; empty for null. */
    public RawString html(String text) {
        return new RawString(text == null ? "" : ALLOWED.sanitize(renderer.render(PARSER.parse(text))));
    }

    /** The words of it on one line, without the marks that shape them. */
    public static String words(String text) {
        return WORDS.render(PARSER.parse(text));
    }
}
