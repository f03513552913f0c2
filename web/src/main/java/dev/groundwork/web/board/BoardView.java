package dev.groundwork.web.board;

import dev.groundwork.domain.pipeline.Board;
import dev.groundwork.domain.pipeline.Card;
import dev.groundwork.domain.pipeline.Outcome;
import dev.groundwork.domain.pipeline.Stage;
import dev.groundwork.web.filter.Counted;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The board as its page shows it.
 *
 * @param columns one for each stage, in their order
 * @param ended how many ended in each way, in the order of the outcomes
 * @param open how many applications are open
 * @param isEmpty whether there is nothing at all, open or ended
 */
public record BoardView(List<ColumnView> columns, List<Ended> ended, long open, boolean isEmpty) {

    /**
     * A stage with its cards.
     *
     * @param total how many are in it, shown or not
     * @param html the cards as they stand in the page
     */
    @TemplateData
    public record ColumnView(Stage stage, List<CardView> cards, long total, RawString html) {

        /** How many are in it, as it is written. */
        public String count() {
            return Counted.text(total);
        }

        /** Whether it holds more than is shown. */
        public boolean isCut() {
            return total > cards.size();
        }
    }

    /**
     * A card with what its days say.
     *
     * @param isNew whether it has just come to where it is
     * @param hasFocus whether whoever goes on by keyboard goes on from it
     */
    @TemplateData
    @TemplateData(target = Card.class)
    @TemplateData(target = Sign.class)
    public record CardView(Card card, List<Sign> signs, boolean isNew, boolean hasFocus) {

        private static final int TAGS_SHOWN = 3;

        /** The first few tags. */
        public List<String> tags() {
            return card.tags().subList(0, Math.min(TAGS_SHOWN, card.tags().size()));
        }

        /** How many tags are left out. */
        public int tagsLeftOut() {
            return card.tags().size() - tags().size();
        }
    }

    /** How many applications ended in one way. */
    public record Ended(Outcome outcome, long number) {

        /** The same as it is written. */
        public String count() {
            return Counted.text(number);
        }
    }

    /**
     * @param added the application that was just added, or null
     * @param moved the application that was just moved, or null
     */
    static BoardView of(Board board, Signs signs, RenderedCards rendered, UUID added, UUID moved) {
        return new BoardView(
                board.columns().stream()
                        .map(column -> column(column, signs, rendered, added, moved))
                        .toList(),
                board.tally().ended().entrySet().stream().map(BoardView::ended).toList(),
                board.tally().open(),
                board.isEmpty());
    }

    /** How many are open, as it is written. */
    public String openCount() {
        return Counted.text(open);
    }

    /** How many have ended in all, as it is written. */
    public String endedInAll() {
        return Counted.text(ended.stream().mapToLong(Ended::number).sum());
    }

    /** How many of the shown cards ask for something to be done today. */
    public long needYou() {
        return cards().filter(card -> card.signs().stream().anyMatch(Sign::pressing))
                .count();
    }

    /** The card of an application, if it is shown. */
    Optional<CardView> card(UUID id) {
        return cards().filter(view -> view.card().id().equals(id)).findFirst();
    }

    /** The name of the stage in whose column an application's card is shown; empty text if it is not. */
    String stageOf(UUID id) {
        return columns.stream()
                .filter(column -> column.cards().stream()
                        .anyMatch(view -> view.card().id().equals(id)))
                .map(column -> column.stage().name)
                .findFirst()
                .orElse("");
    }

    private Stream<CardView> cards() {
        return columns.stream().flatMap(column -> column.cards().stream());
    }

    private static ColumnView column(Board.Column column, Signs signs, RenderedCards rendered, UUID added, UUID moved) {
        List<CardView> cards = column.cards().stream()
                .map(card -> new CardView(
                        card,
                        signs.of(card, column.stage().kind),
                        card.id().equals(added) || card.id().equals(moved),
                        card.id().equals(moved)))
                .toList();
        return new ColumnView(column.stage(), cards, column.total(), rendered.html(cards));
    }

    private static Ended ended(Map.Entry<Outcome, Long> entry) {
        return new Ended(entry.getKey(), entry.getValue());
    }
}
