package dev.groundwork.web.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Cards as HTML. What a card shows is all that its HTML is made of, so it is kept under just that: a card that changes is
 * another card, and nothing shown is ever old.
 */
@ApplicationScoped
class RenderedCards {

    /** The boards of some ten candidates, about 10 MB. */
    private static final int KEPT = 5_000;

    @CheckedTemplate(basePath = "Boards")
    static class Templates {
        static native TemplateInstance card(BoardView.CardView view);
    }

    private final Cache<BoardView.CardView, String> cards =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** The cards of a column in their order. */
    RawString html(List<BoardView.CardView> column) {
        StringBuilder html = new StringBuilder();
        column.forEach(
                card -> html.append(cards.get(card, view -> Templates.card(view).render())));
        return new RawString(html.toString());
    }
}
