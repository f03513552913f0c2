package dev.groundwork.web.board;

import dev.groundwork.domain.pipeline.JobApplication;
import dev.groundwork.web.duplicate.Reminder;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.UUID;

/**
 * What has just been done to one application, told from how things are now.
 *
 * @param words the sentence; empty text when there is no news
 * @param application the application that was added or moved, or null
 * @param isMove whether it was moved, so that its card has the focus
 * @param undo the application that can be taken out of the bin again, or null
 * @param reminders of earlier applications where one was added
 */
public record News(String words, UUID application, boolean isMove, UUID undo, List<Reminder> reminders) {

    private static final News NONE = new News("", null, false, null, List.of());

    static News none() {
        return NONE;
    }

    static News added(BoardView board, UUID id) {
        return board.card(id)
                .map(view -> news(texts().addedTo(board.stageOf(id), company(view), role(view)), id, false))
                .orElseGet(() -> new News(texts().addedUnseen(), null, false, null, List.of()));
    }

    /** The same with what to be reminded of. */
    News reminding(List<Reminder> of) {
        return new News(words, application, isMove, undo, of);
    }

    static News moved(BoardView board, UUID id) {
        return board.card(id)
                .map(view -> news(texts().isIn(company(view), role(view), board.stageOf(id)), id, true))
                .orElse(NONE);
    }

    static News binned(JobApplication application) {
        return new News(
                texts().isInBin(application.company.name, application.role), null, false, application.id, List.of());
    }

    /** Whether there is anything to say. */
    public boolean isSomething() {
        return !words.isEmpty();
    }

    /** Whether an application was added, so that the next one can be typed. */
    public boolean isAddition() {
        return application != null && !isMove;
    }

    private static News news(String words, UUID application, boolean isMove) {
        return new News(words, application, isMove, null, List.of());
    }

    private static String company(BoardView.CardView view) {
        return view.card().company();
    }

    private static String role(BoardView.CardView view) {
        return view.card().role();
    }

    private static BoardTexts texts() {
        return MessageBundles.get(BoardTexts.class);
    }
}
