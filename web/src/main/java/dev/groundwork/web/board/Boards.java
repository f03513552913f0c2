package dev.groundwork.web.board;

import dev.groundwork.domain.account.CurrentCandidate;
import dev.groundwork.domain.pipeline.Board;
import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.page.Errors;
import dev.groundwork.web.page.Html;
import dev.groundwork.web.page.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The board: what is open, by stage; adding to it and moving on it. */
@Path(Boards.PATH)
@RolesAllowed(SignedIn.ROLE)
public class Boards {

    /** The board's own path. */
    public static final String PATH = "/board";

    /** More cards in one column than anybody looks through; the list page has the rest. */
    private static final int CARDS_PER_STAGE = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance show(BoardView view, News news, QuickAddForm form, Errors errors);
    }

    private final CurrentCandidate currentCandidate;
    private final Signs signs;
    private final Html html;

    Boards(CurrentCandidate currentCandidate, Signs signs, Html html) {
        this.currentCandidate = currentCandidate;
        this.signs = signs;
        this.html = html;
    }

    /** Shows the board and says what has just happened on it: at most one of the three ids is given. */
    @GET
    @Transactional
    public Response show(@RestQuery UUID added, @RestQuery UUID moved, @RestQuery UUID binned) {
        BoardView board = board();
        return html.page(Templates.show(board, news(board, added, moved, binned), new QuickAddForm(), Errors.none()));
    }

    @POST
    public Response add(@BeanParam QuickAddForm form) {
        return html.attempt(() -> create(form), errors -> Templates.show(board(), News.none(), form, errors));
    }

    @POST
    @Path("moves")
    public Response move(@RestForm UUID card, @RestForm String stage) {
        if (card == null) {
            return html.unprocessable(
                    again(Errors.of("", MessageBundles.get(BoardTexts.class).nothingChosen())));
        }
        return html.attempt(() -> moveTo(card, stage), this::again);
    }

    private Response create(QuickAddForm form) {
        JobApplication application = JobApplication.create(form.details(), null, null, currentCandidate.moment());
        return html.seeOther(PATH + "?added=" + application.id);
    }

    private Response moveTo(UUID id, String slug) {
        Moves.move(id, slug, currentCandidate.moment());
        return html.seeOther(PATH + "?moved=" + id);
    }

    private TemplateInstance again(Errors errors) {
        return Templates.show(board(), News.none(), new QuickAddForm(), errors);
    }

    private BoardView board() {
        return BoardView.of(Board.read(CARDS_PER_STAGE), signs);
    }

    private static News news(BoardView board, UUID added, UUID moved, UUID binned) {
        if (added != null) {
            return News.added(board, added);
        }
        if (moved != null) {
            return News.moved(board, moved);
        }
        return binned == null
                ? News.none()
                : JobApplication.inBin(binned).map(News::binned).orElse(News.none());
    }
}
