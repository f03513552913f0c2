package dev.groundwork.domain.transfer;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes plain text of HTML: paragraphs stay apart, items of lists get a hyphen. */
final class HtmlText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    /** Null stays null. */
    static String of(String html) {
        if (html == null) {
            return null;
        }
        HtmlText visitor = new HtmlText();
        Jsoup.parseBodyFragment(html).body().traverse(visitor);
        String text =
                visitor.text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n");
        return text.isBlank() ? null : text.strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node instanceof Element element && element.nameIs("br")) {
            text.append('\n');
        } else if (node instanceof Element element && element.isBlock()) {
            text.append(element.nameIs("li") ? "\n- " : "\n\n");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock() && !element.nameIs("li")) {
            text.append("\n\n");
        }
    }
}
