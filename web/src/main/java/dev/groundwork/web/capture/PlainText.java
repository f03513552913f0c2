package dev.groundwork.web.capture;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Makes plain text, fit to be kept, of whatever a page says. */
final class PlainText {

    /** What a reader of the page would not take for the posting. */
    private static final String AROUND =
            "script, style, noscript, template, svg, iframe, nav, header, footer, aside, form, button, dialog";

    private static final String BLOCKS =
            "p, div, section, article, ul, ol, table, tr, h1, h2, h3, h4, h5, h6, blockquote, pre";

    /** Stands for a line end while jsoup takes white space together; a private character of Unicode. */
    private static final String BREAK = "\ue000";

    private PlainText() {}

    /** One line of at most so many characters; empty for null. */
    static String line(Object text, int longest) {
        return text == null
                ? ""
                : cut(kept(text.toString()).replaceAll("\\s+", " ").strip(), longest);
    }

    /** Lines of at most so many characters in all, with at most one empty line between them. */
    static String lines(String text, int longest) {
        String tidied = kept(text)
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n");
        return cut(tidied.strip(), longest);
    }

    /** What a piece of HTML says, each block on a line of its own; tags escaped once too often are taken for tags. */
    static String ofHtml(String html, int longest) {
        boolean escaped = !html.contains("<") && html.contains("&lt;");
        return of(Jsoup.parseBodyFragment(escaped ? Parser.unescapeEntities(html, false) : html), longest);
    }

    /** What a page says in its main part. */
    static String of(Document page, int longest) {
        Element main = page.selectFirst("main, [role=main], article");
        Element part = (main == null ? page.body() : main).clone();
        part.select(AROUND).remove();
        part.select("br").forEach(element -> element.before(new TextNode(BREAK)));
        part.select(BLOCKS).forEach(element -> element.prependText(BREAK).appendText(BREAK));
        part.select("li").forEach(element -> element.prependText(BREAK + "– "));
        return lines(part.text().replace(BREAK, "\n"), longest);
    }

    /** What the database can keep and a reader can see: no control characters, no halves of characters. */
    private static String kept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .filter(character -> character == '\n' || character == '\t' || !isUnseen(character))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        };
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
    }
}
