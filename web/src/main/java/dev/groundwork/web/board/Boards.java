package dev.groundwork.web.board;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Board;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.domain.pipeline.SavedView;
import dev.groundwork.web.duplicate.Reminders;
import dev.groundwork.web.filter.FilterBar;
import dev.groundwork.web.filter.Filters;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import dev.groundwork.web.today.DueCount;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The board: what is open, by stage; adding to it and moving on it. */
@Path(Boards.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Boards {

    /** The board's own path. */
    public static final String PATH = "/board";

    /** More cards than anybody looks through, and no more than a phone loads at once; the list page has the rest. */
    private static final int CARDS = 500;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(BoardView view, FilterBar bar, News news, QuickAddForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Signs signs;
    private final RenderedCards cards;
    private final Reminders reminders;
    private final DueCount due;
    private final Html html;

    Boards(
            CurrentCandidate currentCandidate,
            Signs signs,
            RenderedCards cards,
            Reminders reminders,
            DueCount due,
            Html html) {
        this.currentCandidate = currentCandidate;
        this.signs = signs;
        this.cards = cards;
        this.reminders = reminders;
        this.due = due;
        this.html = html;
    }

    /** Shows the board and says what has just happened on it: at most one of the three ids is given. */
    @GET
    @Transactional
    public Response show(@Context UriInfo uri, @RestQuery UUID added, @RestQuery UUID moved, @RestQuery UUID binned) {
        Filters filters = Filters.of(uri);
        if (Filters.areLonger(uri)) {
            return html.seeOther(filters.at(PATH));
        }
        Board board = read(filters);
        BoardView view = BoardView.of(board, signs, cards, added, moved);
        return html.page(Templates.show(
                view, bar(board, filters), news(view, added, moved, binned), new QuickAddForm(), Errors.none()));
    }

    @POST
    public Response add(@BeanParam QuickAddForm form) {
        return html.attempt(() -> create(form), errors -> again(form, Filters.of(form.filters), errors));
    }

    @POST
    @Path("moves")
    public Response move(@RestForm UUID card, @RestForm String stage, @RestForm("filters") String query) {
        Filters filters = Filters.of(query);
        if (card == null) {
            Errors errors = Errors.of("", MessageBundles.get(BoardTexts.class).nothingChosen());
            return html.unprocessable(again(new QuickAddForm(), filters, errors));
        }
        return html.attempt(() -> moveTo(card, stage, filters), errors -> again(new QuickAddForm(), filters, errors));
    }

    private Response create(QuickAddForm form) {
        JobApplication application = JobApplication.create(form.details(), null, null, currentCandidate.moment());
        return html.seeOther(Filters.of(form.filters).at(PATH, "added", application.id));
    }

    private Response moveTo(UUID id, String slug, Filters filters) {
        Moves.move(id, slug, currentCandidate.moment());
        return html.seeOther(filters.at(PATH, "moved", id));
    }

    private TemplateInstance again(QuickAddForm form, Filters filters, Errors errors) {
        Board board = read(filters);
        return Templates.show(
                BoardView.of(board, signs, cards, null, null), bar(board, filters), News.none(), form, errors);
    }

    private Board read(Filters filters) {
        Board board = Board.read(filters.filter(), currentCandidate.moment(), CARDS);
        due.know(board.overview().due());
        return board;
    }

    private static FilterBar bar(Board board, Filters filters) {
        return FilterBar.of(filters, SavedView.Page.BOARD, board.overview());
    }

    private News news(BoardView board, UUID added, UUID moved, UUID binned) {
        if (added != null) {
            return board.card(added)
                    .map(BoardView.CardView::card)
                    .map(card -> News.added(board, added).reminding(reminders.of(card.company(), card.role(), added)))
                    .orElseGet(() -> News.added(board, added));
        }
        if (moved != null) {
            return News.moved(board, moved);
        }
        return binned == null
                ? News.none()
                : JobApplication.inBin(binned).map(News::binned).orElse(News.none());
    }
}
